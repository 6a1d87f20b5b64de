import type { ReadResult } from "../diagnostics/diagnostic";
import { frozenVocabulary, vocabularyReader } from "./term";

/**
 * The kinds of session that the programme of an annual meeting has.
 *
 * Source: title lines as printed on the session pages of the IGF site, 2016 to 2025; gathered November 2026.
 */
export const SESSION_TYPES = /* @__PURE__ */ frozenVocabulary({
  workshop: { label: "Workshop", spellings: ["WS", "Workshops", "Work shop", "IGF Workshop"] },
  "open-forum": { label: "Open Forum", spellings: ["OF", "Open Forums", "Openforum"] },
  "town-hall": { label: "Town Hall", spellings: ["TH", "Town Halls", "Townhall"] },
  "lightning-talk": { label: "Lightning Talk", spellings: ["LT", "Lightning Talks", "Lightning Session", "Lightning"] },
  "networking-session": { label: "Networking Session", spellings: ["Networking", "NS", "Networking Sessions"] },
  "launch-award": {
    label: "Launch / Award Event",
    spellings: [
      "Launch",
      "Award",
      "Launch or Award",
      "Launches and Awards",
      "Launches / Awards",
      "Launch and Award",
      "Award Event",
      "Launch Event",
      "Launch Award",
    ],
  },
  "day-0-event": {
    label: "Day 0 Event",
    spellings: ["Day 0", "Day Zero", "Day Zero Event", "Pre-Event", "Preevent", "Day 0 Session"],
  },
  "main-session": { label: "Main Session", spellings: ["MS", "Main Sessions"] },
  "dynamic-coalition": {
    label: "Dynamic Coalition Session",
    spellings: ["DC", "DC Session", "Dynamic Coalition", "Dynamic Coalitions", "DCs"],
  },
  "best-practice-forum": {
    label: "Best Practice Forum",
    spellings: ["BPF", "BPF Session", "Best Practice Forum Session", "Best Practices Forum"],
  },
  "policy-network": {
    label: "Policy Network",
    spellings: ["PN", "PN Session", "Policy Network Session", "Policy Networks"],
  },
  "nri-session": {
    label: "NRI Session",
    spellings: [
      "NRI",
      "NRIs",
      "NRIs Session",
      "NRIs Collaborative Session",
      "NRI Collaborative Session",
      "National and Regional Initiatives",
      "National and Regional IGF Initiatives",
    ],
  },
  "high-level-session": {
    label: "High-Level Session",
    spellings: [
      "High Level",
      "HLS",
      "High-Level Track",
      "High-Level Leaders Session",
      "High-Level Leaders Track",
      "High Level Panel",
    ],
  },
  "parliamentary-session": {
    label: "Parliamentary Session",
    spellings: ["Parliamentary", "Parliamentary Track", "Parliamentary Roundtable"],
  },
  "youth-session": {
    label: "Youth Session",
    spellings: ["Youth", "Youth Track", "Youth Summit", "Global Youth Summit"],
  },
  other: { label: "Other", spellings: ["Other Session"] },
});

/** Slug of a session type, as records hold it. */
export type SessionType = keyof typeof SESSION_TYPES;

const reader = /* @__PURE__ */ vocabularyReader("session types", SESSION_TYPES);

/**
 * Reads a session type in any spelling met on pages: `WS`, `OF`, `Day 0 Event`, `Pre-Event`.
 *
 * @example
 * readSessionType("OF").value; // "open-forum"
 * readSessionType("opn-forum").diagnostics[0]?.hint; // "Did you mean `open-forum`?"
 */
export function readSessionType(text: string): ReadResult<SessionType> {
  return reader.read(text);
}

/** The slug of a spelling, or `undefined` where the words name none of the session types. */
export function findSessionType(text: string): SessionType | undefined {
  return reader.find(text);
}

/**
 * Tells whether a value is the slug of one of the session types.
 *
 * @example
 * isSessionType("town-hall"); // true
 * isSessionType("Town Hall"); // false
 */
export function isSessionType(value: unknown): value is SessionType {
  return reader.is(value);
}
