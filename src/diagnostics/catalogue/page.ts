import { quote } from "../../text";
import type { DiagnosticDefinitions } from "../definition";

/** Findings of the page reader: what a page lacks, what was guessed, what was tidied. */
export const pageDiagnostics = {
  "page/empty": {
    severity: "error",
    message: () => "The page has no text.",
    hint: () => "Save the page again and check that the file is not empty.",
  },
  "page/not-text": {
    severity: "error",
    message: (d: { kind?: string }) =>
      d.kind === undefined ? "The file is not text: it holds binary data." : `The file is ${d.kind}, not text.`,
    hint: () => "Save the page as HTML or as plain text in UTF-8.",
  },
  "page/not-utf8": {
    severity: "warning",
    message: () => "The file is not UTF-8; the bytes that are not were read as `�`.",
    hint: () => "Save the page again as UTF-8.",
  },
  "page/transcript": {
    severity: "error",
    message: () => "The page is a captioning transcript, not a session page.",
  },
  "page/not-a-session": {
    severity: "error",
    message: (d: { kind?: string }) =>
      d.kind === undefined ? "The page shows no sign of a session." : `The page is ${d.kind}, not a session page.`,
  },
  "page/missing-title": {
    severity: "warning",
    message: () => "The page shows no title.",
    hint: () => "Give the page's address as `url`: its last part may tell the meeting, the type and the number.",
  },
  "page/missing-edition": {
    severity: "warning",
    message: () => "Neither the page nor its address tells the year of the meeting.",
    hint: () => "Give the year as `edition`.",
  },
  "page/missing-type": {
    severity: "warning",
    message: () => "Neither the page nor its address tells the type of session.",
  },
  "page/type-inferred": {
    severity: "info",
    message: (d: { type: string; from: string }) => `The type ${quote(d.type)} was read from ${quote(d.from)}.`,
  },
  "page/fact-from-address": {
    severity: "info",
    message: (d: { fact: string; value: string | number }) =>
      `The ${d.fact} ${quote(d.value)} was read from the page's address.`,
  },
  "page/edition-disagrees": {
    severity: "warning",
    message: (d: { edition: number; year: number }) =>
      `The session is dated ${d.year}, the page is of the ${d.edition} meeting.`,
    hint: () => "Check which of the two the programme uses.",
  },
  "page/missing-end": {
    severity: "warning",
    message: (d: { text: string }) => `${quote(d.text)} gives a start and no end.`,
  },
  "page/missing-time": {
    severity: "warning",
    message: (d: { text: string }) => `${quote(d.text)} gives a day and no time.`,
  },
  "page/zone-unknown": {
    severity: "warning",
    message: (d: { text: string; zone?: string }) =>
      d.zone === undefined
        ? `${quote(d.text)} names no time zone, so no instant was given.`
        : `${quote(d.text)} names the zone ${quote(d.zone)}, which stands for several.`,
    hint: () => "Look the time up in the programme and give it in UTC.",
  },
  "page/zone-not-utc": {
    severity: "warning",
    message: (d: { text: string; zone: string }) => `${quote(d.text)} is not in UTC but in ${quote(d.zone)}.`,
    hint: () => "Check the start and the end in UTC.",
  },
  "page/no-such-day": {
    severity: "error",
    message: (d: { text: string }) => `${quote(d.text)} names a day that the calendar does not have.`,
  },
  "page/weekday-disagrees": {
    severity: "warning",
    message: (d: { text: string; printed: string; actual: string }) =>
      `${quote(d.text)} says ${d.printed}; that day is a ${d.actual}.`,
    hint: () => "Check the date in the programme.",
  },
  "page/slot-implausible": {
    severity: "warning",
    message: (d: { minutes: number }) => `The slot lasts ${d.minutes} minutes.`,
    hint: () => "Check the start and the end in the programme.",
  },
  "page/duration-disagrees": {
    severity: "warning",
    message: (d: { slotMinutes: number; formatMinutes: number }) =>
      `The slot lasts ${d.slotMinutes} minutes, the format line says ${d.formatMinutes}.`,
    hint: () => "Check which of the two the programme uses.",
  },
  "page/duration-missing": {
    severity: "info",
    message: () => "The label of the duration is there, its value is lost.",
  },
  "page/role-inferred": {
    severity: "warning",
    message: (d: { text: string; role: string }) =>
      `${quote(d.text)} stands where the ${d.role} usually does; the label is missing.`,
    hint: () => "Check the role in a full copy of the page.",
  },
  "page/organizer-without-name": {
    severity: "info",
    message: (d: { text: string }) => `${quote(d.text)} names no person.`,
  },
  "page/placeholder-person": {
    severity: "info",
    message: (d: { text: string }) => `${quote(d.text)} holds a place for somebody to be named.`,
  },
  "page/organization-in-person-slot": {
    severity: "warning",
    message: (d: { text: string }) => `${quote(d.text)} names an organisation where a person belongs.`,
  },
  "page/person-unreadable": {
    severity: "warning",
    message: (d: { text: string }) => `${quote(d.text)} stands in a list of people and was not read as one.`,
  },
  "page/person-spelling-differs": {
    severity: "warning",
    message: (d: { name: string; other: string }) =>
      `${quote(d.name)} and ${quote(d.other)} were taken for one person.`,
    hint: () => "Check the spelling of the name.",
  },
  "page/person-group-differs": {
    severity: "warning",
    message: (d: { name: string; kept: string; other: string }) =>
      `${quote(d.name)} is printed with the group ${quote(d.kept)} and with ${quote(d.other)}.`,
  },
  "page/person-detail-differs": {
    severity: "info",
    message: (d: { name: string; kept: string; other: string }) =>
      `${quote(d.name)} is printed with ${quote(d.kept)} and with ${quote(d.other)}; the record has the first.`,
  },
  "page/group-undecided": {
    severity: "info",
    message: (d: { text: string; name: string }) =>
      `${quote(d.text)} beside ${quote(d.name)} names no stakeholder group or regional group for certain.`,
  },
  "page/email-redacted": {
    severity: "info",
    message: (d: { text: string }) => `${quote(d.text)} held an e-mail address that the site hides.`,
  },
  "page/profile-closed": {
    severity: "info",
    message: (d: { text: string }) => `${quote(d.text)} carries the lock of a closed profile.`,
  },
  "page/mojibake": {
    severity: "info",
    message: (d: { text: string }) => `${quote(d.text)} was decoded with the wrong character set; the lock was mended.`,
    hint: () => "Save the page again as UTF-8.",
  },
  "page/repeated-block": {
    severity: "info",
    message: (d: { text: string; count: number }) => `${quote(d.text)} is printed ${d.count + 1} times.`,
  },
} as const satisfies DiagnosticDefinitions;
