import type { Diagnostic } from "../diagnostics";
import { programmeDiagnostics } from "../diagnostics/catalogue/programme";
import { diagnose } from "../diagnostics/diagnose";
import type { Profile } from "../model";
import { nearestWord } from "../vocabulary/nearest-word";
import { RULES } from "./rules/rules";

/** Finds rules and numbers that a profile names and that do not exist. Paths are those in the profile. */
export function checkProfile(profile: Profile): readonly Diagnostic[] {
  return Object.entries(profile.rules).flatMap(([code, setting]): readonly Diagnostic[] => {
    const rule = RULES.find((each) => each.code === code);
    if (rule === undefined) {
      const nearest = nearestWord(
        code,
        RULES.map((each) => each.code),
      );
      const data = { rule: code, profile: profile.name, ...(nearest === undefined ? {} : { nearest }) };
      return [diagnose(programmeDiagnostics, "programme/unknown-rule", { path: ["rules", code] }, data)];
    }
    const numbers = typeof setting === "string" ? {} : (setting.numbers ?? {});
    const known = Object.keys(rule.numbers);
    return Object.keys(numbers)
      .filter((number) => !known.includes(number))
      .map((number) => {
        const place = { path: ["rules", code, "numbers", number] };
        return diagnose(programmeDiagnostics, "programme/unknown-number", place, { rule: code, number, known });
      });
  });
}
