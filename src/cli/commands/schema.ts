import type { JsonSchemaDraft } from "../../schema";
import { choiceOption } from "../choice-option";
import type { RegisterCommand } from "../io";

/** What stands on the command line. */
interface SchemaArguments {
  readonly format: "json-schema" | "typescript";
  readonly draft: JsonSchemaDraft;
  readonly draftRecords?: boolean;
}

/** `igf-sessions schema`: the JSON Schema of a record, or its types. */
export const registerSchema: RegisterCommand = (program, io) => {
  program
    .command("schema")
    .description("print the JSON Schema of a session, or its types")
    .addOption(choiceOption("--format <format>", "what to print", ["json-schema", "typescript"]).default("json-schema"))
    .addOption(choiceOption("--draft <draft>", "draft of JSON Schema", ["2020-12", "7"]).default("2020-12"))
    .option("--draft-records", "the schema of drafts, which may lack edition, type and title")
    .action(async ({ format, draft, draftRecords }: SchemaArguments) => {
      if (format === "typescript") {
        const { toTypeScript } = await import("../../export");
        return io.out.write(toTypeScript());
      }
      const { sessionJsonSchema } = await import("../../schema");
      const schema = sessionJsonSchema({ draft, isDraftRecord: draftRecords ?? false });
      await io.out.write(`${JSON.stringify(schema, null, 2)}\n`);
    });
};
