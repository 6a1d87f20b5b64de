import { splitSdgCode } from "./code-parts";
import type { SdgReference } from "./sdg-reference";
import { SDG_GOAL_TITLES } from "./titles-en";

/**
 * How a reference is written: `code` as `9.c`, `label` as `SDG 9.c`, `padded` as `09.0c`, which sorts as a string, and
 * `line` as the IGF's pages list it: a goal with its title (`4. Quality Education`), targets and indicators bare.
 */
export type SdgTextForm = "code" | "label" | "line" | "padded";

export interface FormatSdgOptions {
  /** `label` if left out. */
  readonly form?: SdgTextForm;
}

/**
 * Writes a reference as text that {@link readSdg} reads back; all forms but a goal's bare `code` also pass `readSdgLine`.
 *
 * @example
 * formatSdg({ target: "9.c" }); // "SDG 9.c"
 * formatSdg({ goal: 4 }, { form: "line" }); // "4. Quality Education"
 * formatSdg({ target: "9.c" }, { form: "padded" }); // "09.0c"
 */
export function formatSdg(reference: SdgReference, { form = "label" }: FormatSdgOptions = {}): string {
  const code = String(reference.goal ?? reference.target ?? reference.indicator);
  if (form === "label") return `SDG ${code}`;
  if (form === "padded") return padded(code);
  return form === "line" && reference.goal !== undefined ? `${code}. ${SDG_GOAL_TITLES[reference.goal]}` : code;
}

function padded(code: string): string {
  const { goal, part, indicator } = splitSdgCode(code);
  return [goal, part, indicator]
    .filter((piece) => piece !== undefined)
    .map((piece) => String(piece).padStart(2, "0"))
    .join(".");
}
