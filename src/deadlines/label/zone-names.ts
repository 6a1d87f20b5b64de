/** A clock that people name by letters: its offset, and a place that keeps it, to tell when it is in force. */
export interface ZoneName {
  readonly offset: `${"+" | "-"}${number}:${number}`;
  readonly keptIn: string;
}

/**
 * Names of clocks met in notices of host countries and of the IGF's secretariat. Names that mean several clocks (IST,
 * CST, AST) are left out: they are reported, not guessed.
 *
 * Source: the tz database's abbreviations, 2026.
 */
export const ZONE_NAMES: Readonly<Record<string, ZoneName>> = {
  cet: { offset: "+01:00", keptIn: "Europe/Paris" },
  cest: { offset: "+02:00", keptIn: "Europe/Paris" },
  eet: { offset: "+02:00", keptIn: "Europe/Athens" },
  eest: { offset: "+03:00", keptIn: "Europe/Athens" },
  wet: { offset: "+00:00", keptIn: "Europe/Lisbon" },
  west: { offset: "+01:00", keptIn: "Europe/Lisbon" },
  bst: { offset: "+01:00", keptIn: "Europe/London" },
  eat: { offset: "+03:00", keptIn: "Africa/Nairobi" },
  wat: { offset: "+01:00", keptIn: "Africa/Lagos" },
  sast: { offset: "+02:00", keptIn: "Africa/Johannesburg" },
  msk: { offset: "+03:00", keptIn: "Europe/Moscow" },
  trt: { offset: "+03:00", keptIn: "Europe/Istanbul" },
  azt: { offset: "+04:00", keptIn: "Asia/Baku" },
  wib: { offset: "+07:00", keptIn: "Asia/Jakarta" },
  wita: { offset: "+08:00", keptIn: "Asia/Makassar" },
  sgt: { offset: "+08:00", keptIn: "Asia/Singapore" },
  jst: { offset: "+09:00", keptIn: "Asia/Tokyo" },
  kst: { offset: "+09:00", keptIn: "Asia/Seoul" },
  aest: { offset: "+10:00", keptIn: "Australia/Sydney" },
  aedt: { offset: "+11:00", keptIn: "Australia/Sydney" },
  brt: { offset: "-03:00", keptIn: "America/Sao_Paulo" },
  brst: { offset: "-02:00", keptIn: "America/Sao_Paulo" },
  est: { offset: "-05:00", keptIn: "America/New_York" },
  edt: { offset: "-04:00", keptIn: "America/New_York" },
  mst: { offset: "-07:00", keptIn: "America/Denver" },
  mdt: { offset: "-06:00", keptIn: "America/Denver" },
  pst: { offset: "-08:00", keptIn: "America/Los_Angeles" },
  pdt: { offset: "-07:00", keptIn: "America/Los_Angeles" },
};
