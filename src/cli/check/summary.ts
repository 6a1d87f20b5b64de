import type { Severity } from "../../diagnostics";
import { type Colors, type PrintableFinding } from "../print-findings";

/** What a check found, counted. */
export interface CheckSummary {
  records: number;
  valid: number;
  error: number;
  warning: number;
  info: number;
  /** Findings of a profile that all their sessions acknowledge. They are in no other number. */
  acknowledged: number;
  /** Records that are refused although rules turned all their errors down. */
  silentlyRefused: number;
  /** Records that the rules of the profile did not look at, since they are refused. Where there is no profile, none. */
  notLookedAt: number;
  /** Findings by code, in the order in which the codes were met. */
  readonly codes: Record<string, number>;
}

/** A summary of nothing yet. */
export function emptySummary(): CheckSummary {
  return {
    records: 0,
    valid: 0,
    error: 0,
    warning: 0,
    info: 0,
    acknowledged: 0,
    silentlyRefused: 0,
    notLookedAt: 0,
    codes: {},
  };
}

/** Counts one finding. */
export function count(summary: CheckSummary, { code, severity }: PrintableFinding): void {
  summary[severity] += 1;
  summary.codes[code] = (summary.codes[code] ?? 0) + 1;
}

/** The summary for people: one line of totals, then one line per code, the most frequent first. */
export function formatSummary(summary: CheckSummary, colors: Colors): string {
  const totals = [
    quantity(summary.records, "record"),
    `${summary.valid.toLocaleString("en")} valid`,
    ...(["error", "warning", "info"] as const satisfies Severity[])
      .filter((severity) => summary[severity] > 0)
      .map((severity) => quantity(summary[severity], severity === "info" ? "note" : severity)),
    ...(summary.acknowledged > 0 ? [`${summary.acknowledged.toLocaleString("en")} acknowledged`] : []),
  ].join(", ");
  const codes = Object.entries(summary.codes).sort(([, one], [, other]) => other - one);
  const refused = summary.silentlyRefused > 0 ? [silentlyRefused(summary)] : [];
  return [
    colors.bold(totals),
    ...refused,
    ...(summary.notLookedAt > 0 ? [notLookedAt(summary)] : []),
    ...codes.map(([code, times]) => `${String(times).padStart(8)}  ${code}`),
    "",
  ].join("\n");
}

/** Says that records are refused by errors that nobody saw. */
export function silentlyRefused({ silentlyRefused: number }: CheckSummary): string {
  const are = number === 1 ? "is" : "are";
  return `${quantity(number, "record")} ${are} refused by errors that rules turned down: a rule changes what is said, not what is valid.`;
}

/** Says that clashes and other faults of a programme may be among records that no rule has seen. */
export function notLookedAt({ notLookedAt: number }: CheckSummary): string {
  const are = number === 1 ? "is" : "are";
  return `${quantity(number, "record")} ${are} refused, so the rules of the profile did not look at ${number === 1 ? "it" : "them"}.`;
}

function quantity(number: number, word: string): string {
  return `${number.toLocaleString("en")} ${word}${number === 1 ? "" : "s"}`;
}
