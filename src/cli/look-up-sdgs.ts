import {
  findSdgIndicatorChange,
  isSdgIndicatorCode,
  readSdg,
  SDG_GOAL_NUMBERS,
  SDG_INDICATOR_CODES_2025,
  SDG_TARGET_CODES_BY_GOAL,
  sdgGoal,
  sdgIndicator,
  sdgTarget,
  type SdgGoalTitles,
  type SdgReference,
} from "../vocabulary/sdg";
import type { CliIo } from "./io";
import { colorsOf, printFindings, type PrintableFinding } from "./print-findings";
import { loadGoalTitles, type SdgLanguage } from "./sdg-languages";

interface LookUpOptions {
  readonly lang: SdgLanguage;
  readonly format: "text" | "json";
}

/** Prints the entries of codes, or of all goals; findings go to standard error. Gives whether every code exists. */
export async function lookUpSdgs(
  codes: readonly string[],
  { lang, format }: LookUpOptions,
  io: CliIo,
): Promise<boolean> {
  const titles = await loadGoalTitles(lang);
  const results = codes.map((code) => readSdg(code, { titles }));
  const asked =
    codes.length === 0 ? SDG_GOAL_NUMBERS.map((goal) => ({ goal })) : results.flatMap(({ value }) => value ?? []);

  if (format === "json") {
    const entries = asked.map((reference) => entryOf(reference, titles, lang));
    await io.out.write(`${JSON.stringify(entries, undefined, 2)}\n`);
  } else {
    const paint = colorsOf(io.out, io);
    const isShort = codes.length === 0;
    for (const reference of asked) await io.out.write(textOf(reference, titles, { paint, isShort }));
  }
  const findings = results.flatMap(({ diagnostics }, index) => diagnostics.map((found) => placed(found, index)));
  await printFindings(findings, io);
  return findings.every(({ severity }) => severity !== "error");
}

/** A finding's place on the command line: the number of the code, and the character in it. */
function placed(found: ReturnType<typeof readSdg>["diagnostics"][number], index: number): PrintableFinding {
  return { ...found, file: "CODE", line: index + 1, column: (found.span?.start ?? 0) + 1 };
}

/** What JSON output holds about one code. */
function entryOf(reference: SdgReference, titles: SdgGoalTitles, lang: SdgLanguage): object {
  if (reference.goal !== undefined) {
    const { number, description, color, uri } = sdgGoal(reference.goal);
    const targets = SDG_TARGET_CODES_BY_GOAL[number];
    return { kind: "goal", code: String(number), title: titles[number], lang, description, color, uri, targets };
  }
  if (reference.target !== undefined) {
    const { kind, ...target } = sdgTarget(reference.target);
    const indicators = SDG_INDICATOR_CODES_2025[target.code];
    return {
      kind: "target",
      ...target,
      // Whoever quotes the short title as a text of the UN would quote what it never said.
      titleBy: "igf-sessions",
      lang: "en",
      goalTitle: titles[target.goal],
      goalTitleLang: lang,
      targetKind: kind,
      indicators,
    };
  }
  const { indicator } = reference;
  if (!isSdgIndicatorCode(indicator))
    return { kind: "indicator", code: indicator, change: findSdgIndicatorChange(indicator) };
  return { kind: "indicator", ...sdgIndicator(indicator) };
}

interface Look {
  readonly paint: ReturnType<typeof colorsOf>;
  /** One line a goal, without what belongs to it. */
  readonly isShort: boolean;
}

function textOf(reference: SdgReference, titles: SdgGoalTitles, { paint, isShort }: Look): string {
  if (reference.goal !== undefined) {
    const { number, color, description, uri } = sdgGoal(reference.goal);
    const heading = `${swatch(String(number).padStart(2), color, paint.isColorSupported)}  ${paint.bold(titles[number])}\n`;
    if (isShort) return heading;
    const targets = SDG_TARGET_CODES_BY_GOAL[number].map((code) => `    ${code.padEnd(6)}${sdgTarget(code).title}\n`);
    return `${heading}    ${description}\n    ${paint.dim(uri)}\n${targets.join("")}`;
  }
  if (reference.target !== undefined) {
    const { code, goal, title, kind, endYear, uri } = sdgTarget(reference.target);
    const facts = [kind.replaceAll("-", " "), ...(endYear === undefined ? [] : [`by ${endYear}`])].join(", ");
    const indicators = SDG_INDICATOR_CODES_2025[code].join(", ");
    const heading = `${swatch(code, sdgGoal(goal).color, paint.isColorSupported)}  ${paint.bold(title)}\n`;
    return `${heading}    ${goal}. ${titles[goal]}\n    ${facts}; indicators ${indicators}; title by igf-sessions\n    ${paint.dim(uri)}\n`;
  }
  const { indicator } = reference;
  if (!isSdgIndicatorCode(indicator)) return `${paint.bold(indicator)}  retired indicator\n`;
  const { target, edition, repeats } = sdgIndicator(indicator);
  const again = repeats.length === 0 ? "" : `; the same as ${repeats.join(", ")}`;
  return `${paint.bold(indicator)}  indicator of ${target} ${sdgTarget(target).title}\n    edition of ${edition}${again}\n`;
}

/** A code on the goal's official colour, as on the icons; the plain code where there is no colour. */
function swatch(code: string, color: `#${string}`, isColorSupported: boolean): string {
  if (!isColorSupported) return code;
  const rgb = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join(";");
  return `\u001b[48;2;${rgb}m\u001b[97m ${code} \u001b[0m`;
}
