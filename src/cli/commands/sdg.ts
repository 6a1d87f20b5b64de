import { EXIT, type RegisterCommand, UsageError } from "../io";
import { SDG_LANGUAGES, isSdgLanguage } from "../sdg-languages";

/** `igf-sessions sdg`: looks up goals, targets and indicators; without a code, lists the goals. */
export const registerSdg: RegisterCommand = (program, io, finish) => {
  program
    .command("sdg")
    .description("look up SDG goals, targets and indicators")
    .argument("[code...]", "such as 4, 4.7, 9.c or 4.7.1; none lists the goals")
    .option("--lang <language>", `language of the goals' titles: ${SDG_LANGUAGES.join(", ")}`, "en")
    .option("--format <format>", "text or json", "text")
    .action(async (codes: string[], { lang, format }: { lang: string; format: string }) => {
      if (!isSdgLanguage(lang)) throw new UsageError(`--lang is one of ${SDG_LANGUAGES.join(", ")}, not ${lang}.`);
      if (format !== "text" && format !== "json") throw new UsageError(`--format is text or json, not ${format}.`);
      const { lookUpSdgs } = await import("../look-up-sdgs");
      finish((await lookUpSdgs(codes, { lang, format }, io)) ? EXIT.ok : EXIT.inputHasErrors);
    });
};
