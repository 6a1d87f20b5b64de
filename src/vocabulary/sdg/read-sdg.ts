import { sdgDiagnostics } from "../../diagnostics/catalogue/sdg";
import { diagnose } from "../../diagnostics/diagnose";
import type { Diagnostic, ReadResult } from "../../diagnostics/diagnostic";
import type { Span } from "../../text";
import { frozen } from "../frozen";
import { joinSdgCode } from "./code-parts";
import { isSdgGoalNumber } from "./goal-numbers";
import { type GoalTitleMatch, matchGoalTitle } from "./goal-title-match";
import { findSdgIndicatorChange, isSdgRetiredIndicatorCode } from "./indicator-changes";
import { isSdgIndicatorCode } from "./indicator-codes-2025";
import type { ReadSdgOptions, SdgReference } from "./sdg-reference";
import { matchSdgShape, type SdgShape } from "./sdg-shape";
import { isSdgTargetCode } from "./target-codes";
import { SDG_GOAL_TITLES, type SdgGoalNumber } from "./titles-en";
import { unknownSdgCode } from "./unknown-sdg-code";

const NOTHING: ReadResult<SdgReference> = /* @__PURE__ */ frozen({ diagnostics: [] });

/**
 * Reads a text that is meant to name a goal, a target or an indicator: `SDG 9.c`, `GOAL 12: …`, `09.0C`, `ODS 3 — …`,
 * `Indicator 4.7.1`, or a goal's title alone. The number counts; a title that says something else is reported. A number
 * without `SDG`, `Goal`, `ODS` or `ODD` before it must stand alone or with the title of a goal.
 *
 * Reports `sdg/unknown-code` and `sdg/not-a-reference` (no value), `sdg/title-variant`, `sdg/title-of-another-goal`,
 * `sdg/unknown-title`, `sdg/retired-indicator` and `sdg/redefined-indicator` (with a value).
 *
 * @example
 * readSdg("SDG 9.C").value; // { target: "9.c" }
 * readSdg("GOAL 12: Responsible Production and Consumption").value; // { goal: 12 }
 * readSdg("17.a").diagnostics[0]?.code; // "sdg/unknown-code"
 */
export function readSdg(text: string, options: ReadSdgOptions = {}): ReadResult<SdgReference> {
  const shape = matchSdgShape(text);
  if (shape === undefined) return readTitleAlone(text, options);
  if (shape.part !== undefined) return shape.words === "" ? readCode(shape) : notAReference(text);
  if (!isSdgGoalNumber(shape.goal)) return readUnknownGoal(shape, options);
  if (shape.words === "") return { value: { goal: shape.goal }, diagnostics: [] };

  const title = matchGoalTitle(shape.words, options.titles);
  if (title !== undefined) return readTitledGoal(shape, shape.goal, title);
  // An agenda item (`1. Introduction`) and a sentence (`SDG 9 and SDG 10`) are no titled goals.
  if (!shape.hasPrefix || shape.separator.trim() === "") return notAReference(text);
  const data = { goal: shape.goal, text: shape.words, title: SDG_GOAL_TITLES[shape.goal] };
  const unknown = diagnose(sdgDiagnostics, "sdg/unknown-title", { span: shape.wordsSpan }, data);
  return { value: { goal: shape.goal }, diagnostics: [unknown] };
}

/**
 * Reads one line of a page as an entry of an SDG list: a goal with its title, a bare code, a code after `SDG` or `Goal`.
 *
 * A line that is only shaped like one gives neither value nor finding: an agenda item (`5. Discussion with Audience`),
 * a bare number, prose. A code that does not exist gives a finding and no value (`SDG 18`, `17.a`); outside an SDG list
 * such a line may be something else, which the caller knows. Fast on lines that cannot be an entry.
 *
 * @example
 * readSdgLine("• 4. Quality Education").value; // { goal: 4 }
 * readSdgLine("9.c").value; // { target: "9.c" }
 * readSdgLine("5. Discussion with Audience"); // { diagnostics: [] }
 */
export function readSdgLine(line: string, options: ReadSdgOptions = {}): ReadResult<SdgReference> {
  const shape = matchSdgShape(line);
  if (shape === undefined) return NOTHING;
  if (shape.words === "") return readBareCode(shape);
  if (shape.part !== undefined) return NOTHING;

  const title = matchGoalTitle(shape.words, options.titles);
  if (title === undefined) return NOTHING;
  if (!isSdgGoalNumber(shape.goal)) return readUnknownGoal(shape, options);
  return readTitledGoal(shape, shape.goal, title);
}

function readBareCode(shape: SdgShape): ReadResult<SdgReference> {
  if (shape.hasPrefix) return readCode(shape);
  // `9`, and `24.1`: numbers of other things, as far as a line alone can tell.
  return shape.part === undefined || !isSdgGoalNumber(shape.goal) ? NOTHING : readCode(shape);
}

function readCode(shape: SdgShape): ReadResult<SdgReference> {
  const { codeSpan: span, goal } = shape;
  const code = joinSdgCode(shape);
  if (isSdgTargetCode(code)) return { value: { target: code }, diagnostics: [] };
  if (shape.part === undefined && isSdgGoalNumber(goal)) return { value: { goal }, diagnostics: [] };
  if (isSdgIndicatorCode(code) || isSdgRetiredIndicatorCode(code)) {
    return { value: { indicator: code }, diagnostics: changesOf(code, span) };
  }
  return { diagnostics: [unknownSdgCode(shape, span)] };
}

function readUnknownGoal(shape: SdgShape, { titles }: ReadSdgOptions): ReadResult<SdgReference> {
  const goalOfTitle = shape.words === "" ? undefined : matchGoalTitle(shape.words, titles)?.goal;
  return { diagnostics: [unknownSdgCode(shape, shape.codeSpan, goalOfTitle)] };
}

function readTitledGoal(shape: SdgShape, goal: SdgGoalNumber, found: GoalTitleMatch): ReadResult<SdgReference> {
  const value = { goal };
  const data = { goal, text: shape.words, title: SDG_GOAL_TITLES[goal] };
  const place = { span: shape.wordsSpan };
  if (found.goal !== goal) {
    const other = { ...data, titleOf: found.goal };
    return { value, diagnostics: [diagnose(sdgDiagnostics, "sdg/title-of-another-goal", place, other)] };
  }
  return { value, diagnostics: found.isVariant ? [diagnose(sdgDiagnostics, "sdg/title-variant", place, data)] : [] };
}

function readTitleAlone(text: string, { titles }: ReadSdgOptions): ReadResult<SdgReference> {
  const found = matchGoalTitle(text, titles);
  if (found === undefined) return notAReference(text);
  const value = { goal: found.goal };
  const data = { goal: found.goal, text: text.trim(), title: SDG_GOAL_TITLES[found.goal] };
  const diagnostics = found.isVariant ? [diagnose(sdgDiagnostics, "sdg/title-variant", wholeOf(text), data)] : [];
  return { value, diagnostics };
}

function changesOf(code: string, span: Span): readonly Diagnostic[] {
  const change = findSdgIndicatorChange(code);
  if (change === undefined) return [];
  const { edition, droppedIn } = change;
  if (change.status === "retired")
    return [diagnose(sdgDiagnostics, "sdg/retired-indicator", { span }, { code, edition })];
  const data = { code, edition, ...(droppedIn === undefined ? {} : { droppedIn }) };
  return [diagnose(sdgDiagnostics, "sdg/redefined-indicator", { span }, data)];
}

function notAReference(text: string): ReadResult<SdgReference> {
  return { diagnostics: [diagnose(sdgDiagnostics, "sdg/not-a-reference", wholeOf(text), { text })] };
}

function wholeOf(text: string): { readonly span: Span } {
  return { span: { start: 0, end: text.length } };
}
