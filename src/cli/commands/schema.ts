import { Option } from "commander";

import type { JsonSchemaDraft } from "../../schema";
import type { RegisterCommand } from "../io";

/** `igf-sessions schema`: the JSON Schema of a record. */
export const registerSchema: RegisterCommand = (program, io) => {
  program
    .command("schema")
    .description("print the JSON Schema of a session")
    .addOption(new Option("--draft <draft>", "draft of JSON Schema").choices(["2020-12", "7"]).default("2020-12"))
    .option("--draft-records", "the schema of drafts, which may lack edition, type and title")
    .action(async ({ draft, draftRecords }: { draft: JsonSchemaDraft; draftRecords?: boolean }) => {
      const { sessionJsonSchema } = await import("../../schema");
      const schema = sessionJsonSchema({ draft, isDraftRecord: draftRecords ?? false });
      await io.out.write(`${JSON.stringify(schema, null, 2)}\n`);
    });
};
