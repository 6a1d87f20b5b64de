import { instantText } from "../deadlines/time/calendar-day";
import { exportDiagnostics } from "../diagnostics/catalogue/export";
import { diagnose } from "../diagnostics/diagnose";
import type { ReadResult } from "../diagnostics/diagnostic";
import { SDG_GOAL_TITLES, SDG_TARGET_CODES_BY_GOAL, type SdgGoalNumber, type SdgTargetCode } from "../vocabulary/sdg";

/** How values of one kind stand in a cell, both ways. */
export interface CellKind<Value> {
  readonly write: (value: Value) => string;
  /** The value of a cell that is not empty. */
  readonly read: (text: string) => ReadResult<Value>;
}

/** Text as it is. */
export const TEXT_CELL: CellKind<string> = {
  write: (text) => text,
  read: (value) => ({ value, diagnostics: [] }),
};

/** Texts one per line. A line break inside a text becomes a space. */
export const LINES_CELL: CellKind<string[]> = {
  write: (lines) => lines.map((line) => line.replace(/\r\n|[\r\n]/g, " ")).join("\n"),
  read: (text) => ({ value: text.split(/\r\n|[\r\n]/).filter((line) => line !== ""), diagnostics: [] }),
};

export const NUMBER_CELL: CellKind<number> = {
  write: String,
  read: (text) => (/^\d+$/.test(text.trim()) ? found(Number(text)) : unreadable(text, "a whole number")),
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/;

/** Whether a text is a date and time with its offset. */
export function isInstant(text: string): boolean {
  return INSTANT.test(text.trim());
}

/** An instant. Any offset is read; UTC is what records hold. */
export const INSTANT_CELL: CellKind<string> = {
  write: (instant) => instant,
  read: (text) => {
    const trimmed = text.trim();
    const instant = INSTANT.test(trimmed) ? Date.parse(trimmed) : NaN;
    if (Number.isNaN(instant))
      return unreadable(text, "a date and time with an offset, such as `2022-12-01T06:30:00Z`");
    return found(trimmed.endsWith("Z") ? trimmed : instantText(instant));
  },
};

/** A slug of a closed list. Every spelling that the list knows is read. */
export function termCell<Slug extends string>(read: (text: string) => ReadResult<Slug>): CellKind<Slug> {
  return { write: (slug) => slug, read };
}

/** One of a few words. */
export function choiceCell<Word extends string>(words: readonly Word[]): CellKind<Word> {
  return {
    write: (word) => word,
    read: (text) => {
      const value = words.find((word) => word === text.trim().toLowerCase());
      return value === undefined ? unreadable(text, words.map((word) => `\`${word}\``).join(", ")) : found(value);
    },
  };
}

export const LANGUAGES_CELL = /* @__PURE__ */ itemsCell<string>((text) => found(text));

export const GOALS_CELL = /* @__PURE__ */ itemsCell<SdgGoalNumber>((text) =>
  readGoal(text.replace(/^(?:SDG|goal) ?/i, ""), text),
);

export const TARGETS_CELL = /* @__PURE__ */ itemsCell<SdgTargetCode>((text) => {
  const codes: readonly SdgTargetCode[] = Object.values(SDG_TARGET_CODES_BY_GOAL).flat();
  const value = codes.find((code) => code === text);
  return value === undefined ? unreadable(text, "a target code, such as `9.c`") : found(value);
});

function readGoal(number: string, text: string): ReadResult<SdgGoalNumber> {
  return Object.hasOwn(SDG_GOAL_TITLES, number)
    ? found(Number(number) as SdgGoalNumber)
    : unreadable(text, "a goal from 1 to 17");
}

/** Short items, parted by `; `. */
function itemsCell<Item extends string | number>(readItem: (text: string) => ReadResult<Item>): CellKind<Item[]> {
  return {
    write: (items) => items.join("; "),
    read: (text) => {
      const items = text.split(/[;,]/).map((item) => item.trim());
      const results = items.filter((item) => item !== "").map(readItem);
      const value = results.flatMap((result) => (result.value === undefined ? [] : [result.value]));
      const diagnostics = results.flatMap((result) => result.diagnostics);
      return value.length === 0 ? { diagnostics } : { value, diagnostics };
    },
  };
}

function found<Value>(value: Value): ReadResult<Value> {
  return { value, diagnostics: [] };
}

function unreadable(text: string, expected: string): ReadResult<never> {
  return { diagnostics: [diagnose(exportDiagnostics, "export/unreadable-value", {}, { text, expected })] };
}
