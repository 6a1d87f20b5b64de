import { frozen } from "../frozen";

/**
 * Codes whose meaning depends on the edition of the indicator framework.
 *
 * `retired` codes are no longer listed. `redefined` codes are, with another meaning since the edition named; two of them
 * had been dropped in between. Source: the reviews of the UN Statistical Commission of 2020 and 2025.
 */
export const SDG_INDICATOR_CHANGES = /* @__PURE__ */ frozen({
  "1.a.3": { status: "retired", edition: 2020 },
  "3.b.3": { status: "redefined", edition: 2025 },
  "4.6.1": { status: "redefined", edition: 2025 },
  "8.9.2": { status: "redefined", edition: 2025, droppedIn: 2020 },
  "11.c.1": { status: "redefined", edition: 2025, droppedIn: 2020 },
  "13.3.2": { status: "retired", edition: 2020 },
  "17.6.2": { status: "retired", edition: 2020 },
});

/** Code of an indicator that was listed from 2017 to 2020 and has not come back. */
export type SdgRetiredIndicatorCode = {
  [Code in keyof typeof SDG_INDICATOR_CHANGES]: (typeof SDG_INDICATOR_CHANGES)[Code]["status"] extends "retired"
    ? Code
    : never;
}[keyof typeof SDG_INDICATOR_CHANGES];

/** What happened to a code between two editions. */
export interface SdgIndicatorChange {
  readonly status: "retired" | "redefined";
  /** Year of the review that made the change. */
  readonly edition: number;
  /** Year of the review that had dropped the code before it came back. */
  readonly droppedIn?: number;
}

/** The change a code went through, or `undefined` for a code that has meant one thing since 2017 or since it was added. */
export function findSdgIndicatorChange(code: string): SdgIndicatorChange | undefined {
  const changes: Readonly<Partial<Record<string, SdgIndicatorChange>>> = SDG_INDICATOR_CHANGES;
  return Object.hasOwn(changes, code) ? changes[code] : undefined;
}

/**
 * Tells whether a value is the code of an indicator that was dropped and has not come back.
 *
 * @example
 * isSdgRetiredIndicatorCode("1.a.3"); // true
 * isSdgRetiredIndicatorCode("8.9.2"); // false
 */
export function isSdgRetiredIndicatorCode(value: unknown): value is SdgRetiredIndicatorCode {
  return typeof value === "string" && findSdgIndicatorChange(value)?.status === "retired";
}
