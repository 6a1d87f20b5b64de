import { choiceOption } from "../choice-option";
import { EXIT, type RegisterCommand } from "../io";
import { SDG_LANGUAGES, type SdgLanguage } from "../sdg-languages";

/** `igf-sessions sdg`: looks up goals, targets and indicators; without a code, lists the goals. */
export const registerSdg: RegisterCommand = (program, io, finish) => {
  program
    .command("sdg")
    .description(
      "look up SDG goals, targets and indicators; titles of targets are this package's own words, not those of A/RES/70/1",
    )
    .argument("[code...]", "such as 4, 4.7, 9.c or 4.7.1; none lists the goals")
    .addOption(choiceOption("--lang <language>", "language of the goals' titles", SDG_LANGUAGES).default("en"))
    .addOption(choiceOption("--format <format>", "how to print them", ["text", "json"]).default("text"))
    .action(async (codes: string[], { lang, format }: { lang: SdgLanguage; format: "text" | "json" }) => {
      const { lookUpSdgs } = await import("../look-up-sdgs");
      finish((await lookUpSdgs(codes, { lang, format }, io)) ? EXIT.ok : EXIT.inputHasErrors);
    });
};
