import fc from "fast-check";

import type { Session } from "../../src/model";
import { instant, sessionArbitrary } from "../arbitraries/session";

/** Pieces that break writers: separators and quotes of every format, line ends of every kind, scripts that run the other way. */
export const HOSTILE_PIECES = [
  "a", "Ω", "é", "e\u0301", "😀", "👩‍👩‍👧", "مرحبا", "שלום", "\u202Eabc\u202C", "漢字", " ", "  ", "\t", "\n", "\r", "\r\n", "\n\n", "\u2028", "\u2029", "\u0085",
  "\u00A0", "\u200B", "\uFEFF", ",", ";", ":", "\\", "\\n", "\\,", '"', "'", "`", "=1+1", "+1", "-1", "@x", "<b>", "</script>", "&amp;", "&", "]]>", "<!--", "|",
  "*", "_", "#", "# ", "- ", "1. ", "> ", "![x](y)", "[x]: y", "~~", "$x$", "---", "BEGIN:VEVENT", "END:VCALENDAR", "ATTENDEE:mailto:x@example.org",
  "constructor", "__proto__", "%s", "x".repeat(80), "é".repeat(50), "😀".repeat(30),
] as const; // prettier-ignore

/** Text that writers of text formats get wrong, with something to see at either end, as the schema demands. */
export const hostileText = fc
  .tuple(
    fc.constantFrom("T", "=", "-", "😀", "م"),
    fc.array(fc.constantFrom(...HOSTILE_PIECES), { maxLength: 12 }),
    fc.constantFrom("t", "!", "😀", "\\"),
  )
  .map(([first, middle, last]) => first + middle.join("") + last);

/** Sessions with hostile text wherever text may stand. */
export const hostileSession: fc.Arbitrary<Session> = sessionArbitrary({ text: hostileText });

/** Programmes of sessions with a slot, no two of one id. */
export const hostileProgramme: fc.Arbitrary<Session[]> = fc.uniqueArray(
  fc.tuple(hostileSession, instant, fc.integer({ min: 1, max: 600 })).map(([session, start, minutes]) => ({
    ...session,
    start,
    end: `${new Date(Date.parse(start) + minutes * 60_000).toISOString().slice(0, 19)}Z`,
  })),
  { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
);

/** A session with the least that a record needs, and whatever a test is about. */
export function sessionWith(facts: Partial<Session> = {}): Session {
  return { schemaVersion: 1, id: "igf-2022-workshop-1", edition: 2022, type: "workshop", title: "Open data", ...facts };
}
