import { quote } from "../../text";
import type { DiagnosticDefinitions } from "../definition";

/** Findings about SDG goals, targets and indicators. */
export const sdgDiagnostics = {
  "sdg/unknown-code": {
    severity: "error",
    message: (d: { text: string; kind: "goal" | "target" | "indicator"; nearest?: string; range: string }) =>
      `${quote(d.text)} is no SDG ${d.kind}; ${whole(d.text)} ${d.range}.`,
    hint: (d: { nearest?: string }) => (d.nearest === undefined ? undefined : `Did you mean ${quote(d.nearest)}?`),
  },
  "sdg/not-a-reference": {
    severity: "error",
    message: (d: { text: string }) => `${quote(d.text)} names no SDG goal, target or indicator.`,
    hint: () => "Write a goal as `SDG 9`, a target as `9.c`, an indicator as `9.c.1`.",
  },
  "sdg/title-variant": {
    severity: "info",
    message: (d: { goal: number; text: string; title: string }) =>
      `Goal ${d.goal} is called ${quote(d.text)} here; the UN writes ${quote(d.title)}.`,
  },
  "sdg/title-of-another-goal": {
    severity: "warning",
    message: (d: { goal: number; text: string; title: string; titleOf: number }) =>
      `${quote(d.text)} is the title of goal ${d.titleOf}; goal ${d.goal} is ${quote(d.title)}. The number was taken.`,
    hint: () => "Check which of the two is meant.",
  },
  "sdg/unknown-title": {
    severity: "warning",
    message: (d: { goal: number; text: string; title: string }) =>
      `${quote(d.text)} is no known title of goal ${d.goal}, ${quote(d.title)}. The number was taken.`,
    hint: () => "Check the number, or pass the titles of the text's language as `titles`.",
  },
  "sdg/retired-indicator": {
    severity: "warning",
    message: (d: { code: string; edition: number }) =>
      `Indicator ${quote(d.code)} was dropped in the review of ${d.edition} and is listed no more.`,
  },
  "sdg/redefined-indicator": {
    severity: "warning",
    message: (d: { code: string; edition: number; droppedIn?: number }) =>
      d.droppedIn === undefined
        ? `Indicator ${quote(d.code)} means something else since the review of ${d.edition}.`
        : `Indicator ${quote(d.code)} was dropped in ${d.droppedIn} and came back in ${d.edition} with another meaning.`,
    hint: () => "Store the edition of the framework beside the code.",
  },
} as const satisfies DiagnosticDefinitions;

/** What a code would be part of, and the verb: `the goals are`, `goal 4 has`, `target 4.7 has`. */
function whole(code: string): string {
  const parent = code.slice(0, Math.max(0, code.lastIndexOf(".")));
  if (parent === "") return "the goals are";
  return `${parent.includes(".") ? "target" : "goal"} ${parent} has`;
}
