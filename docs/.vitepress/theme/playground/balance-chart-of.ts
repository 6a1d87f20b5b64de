import type { Session } from "igf-sessions";
import { balance, toBalanceChart } from "igf-sessions/programme";

/**
 * The library's chart of who takes part and what it is about, without the questions of which nothing is known. Of a
 * single session only its people are counted.
 */
export function balanceChartOf(sessions: readonly Session[]): string {
  const counted = balance(sessions);
  const tallies = counted.tallies.filter(
    ({ unit, rows }) =>
      rows.some(({ key, count }) => key !== "unknown" && count > 0) && (sessions.length > 1 || unit === "people"),
  );
  return toBalanceChart({ ...counted, tallies });
}
