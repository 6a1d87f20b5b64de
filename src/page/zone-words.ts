/** What a zone label on a page says. */
export interface ZoneOffset {
  readonly minutes: number;
  readonly isUtc: boolean;
}

/**
 * Abbreviations that stand for one offset wherever the meetings' pages print them. `CST`, `IST`, `EST` and the like are
 * used for several and stay out: they are reported, not guessed. Source: tz database, November 2026.
 */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  WEST: 60,
  WAT: 60,
  CAT: 120,
  SAST: 120,
  EAT: 180,
  TRT: 180,
  MSK: 180,
  AZT: 240,
  PKT: 300,
  WITA: 480,
  JST: 540,
  KST: 540,
};

/** The offset of a zone label: `UTC`, `GMT+03`, `UTC-11:00`, `CET`. `undefined` where it is missing or ambiguous. */
export function offsetOfZone(label: string | undefined): ZoneOffset | undefined {
  if (label === undefined) return undefined;
  if (label === "UTC") return UTC;
  const parts = NUMERIC.exec(label);
  if (parts === null) {
    return Object.hasOwn(ABBREVIATIONS, label) ? { minutes: ABBREVIATIONS[label]!, isUtc: false } : undefined;
  }
  const { sign, hours, minutes } = parts.groups ?? {};
  if (hours === undefined) return UTC;
  const total = Number(hours) * 60 + Number(minutes ?? 0);
  return { minutes: sign === "-" ? -total : total, isUtc: total === 0 };
}

const UTC: ZoneOffset = { minutes: 0, isUtc: true };
const NUMERIC = /^(?:UTC|GMT)(?: ?(?<sign>[+-]) ?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?)?$/u;
