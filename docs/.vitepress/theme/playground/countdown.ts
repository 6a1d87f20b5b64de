const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A stretch of time to the second, as a clock that runs shows it: `1 d 02:03:04`.
 */
export function formatCountdown(milliseconds: number): string {
  const size = Math.abs(milliseconds);
  const days = Math.floor(size / DAY);
  const clock = [
    Math.floor((size % DAY) / HOUR),
    Math.floor((size % HOUR) / MINUTE),
    Math.floor((size % MINUTE) / SECOND),
  ]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  return days === 0 ? clock : `${days} d ${clock}`;
}
