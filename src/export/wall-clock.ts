/**
 * The clock on the wall of a zone: turns an instant in milliseconds into `2022-12-01T09:30:00+03:00`. A zone that the
 * machine does not know is taken for UTC, which names the same instant.
 *
 * @example
 * wallClock("Africa/Addis_Ababa")(Date.UTC(2022, 11, 1, 6, 30)); // "2022-12-01T09:30:00+03:00"
 */
export function wallClock(timeZone: string): (instant: number) => string {
  const formatter = offsetFormatter(timeZone);
  return (instant) => {
    // `GMT+03:00`, or `GMT` alone at zero.
    const name = formatter.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const offset = name.slice("GMT".length) || "+00:00";
    const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
    const local = new Date(instant + (offset.startsWith("-") ? -minutes : minutes) * 60_000);
    return `${local.toISOString().slice(0, 19)}${offset.slice(0, 6)}`;
  };
}

function offsetFormatter(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  } catch {
    return new Intl.DateTimeFormat("en", { timeZone: "UTC", timeZoneName: "longOffset" });
  }
}

/** {@link wallClock} for each zone that is asked for, made once: a formatter costs as much as forty uses of it. */
export function wallClocks(): typeof wallClock {
  const clocks = new Map<string, ReturnType<typeof wallClock>>();
  return (timeZone) => {
    const clock = clocks.get(timeZone) ?? wallClock(timeZone);
    clocks.set(timeZone, clock);
    return clock;
  };
}
