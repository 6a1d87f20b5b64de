import type { SdgRetiredIndicatorCode } from "./indicator-changes";
import type { SdgIndicatorCode } from "./indicator-codes-2025";
import type { SdgTargetCode } from "./target-codes";
import type { SdgGoalNumber } from "./titles-en";

/** What a text names: a goal, a target or an indicator. Exactly one of the three keys is there. */
export type SdgReference =
  | { readonly goal: SdgGoalNumber; readonly target?: never; readonly indicator?: never }
  | { readonly target: SdgTargetCode; readonly goal?: never; readonly indicator?: never }
  | {
      /** Listed in the 2025 edition, or retired: a finding then says so. */
      readonly indicator: SdgIndicatorCode | SdgRetiredIndicatorCode;
      readonly goal?: never;
      readonly target?: never;
    };

/** Title of each goal in one language: what the `sdg/…` entries export. */
export type SdgGoalTitles = Readonly<Record<SdgGoalNumber, string>>;

export interface ReadSdgOptions {
  /** Titles of another language that are right as well: pass `SDG_GOAL_TITLES_FR` for a French text. */
  readonly titles?: SdgGoalTitles;
}
