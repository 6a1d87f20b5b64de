import type { Diagnostic } from "../../src/diagnostics";
import type { Person, SessionDraft } from "../../src/model";
import type { PageReading } from "../../src/page";

/** The neutral form in which page fixtures say what a careful reader writes down. */
export interface NeutralRecord {
  readonly copy: string | null;
  readonly reject: string | null;
  readonly edition: number | null;
  readonly type: string | null;
  readonly number: number | null;
  readonly title: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly room: string | null;
  readonly format: {
    readonly kind: string | null;
    readonly layout: string | null;
    readonly durationMinutes: number | null;
  };
  readonly themes: readonly string[];
  readonly organizations: readonly string[];
  readonly people: readonly NeutralPerson[];
  readonly sdgGoals: readonly number[];
  readonly sdgTargets: readonly string[];
  readonly sections: readonly string[];
  readonly deadlineLabels: readonly { readonly section: string; readonly raw: string }[];
  readonly attendance: NeutralAttendance | null;
  readonly mustReport: readonly string[];
}

interface NeutralPerson {
  readonly name: string;
  readonly honorific: string | null;
  readonly position: string | null;
  readonly affiliation: string | null;
  readonly stakeholderGroup: string | null;
  readonly regionalGroup: string | null;
  readonly participation: string | null;
  readonly roles: readonly string[];
}

type Bounds = Readonly<Record<string, number>>;
interface NeutralAttendance {
  readonly total?: Bounds | null;
  readonly womenShare?: Bounds | null;
}

/** One fact of a page: what it should be and what was read. */
export interface Fact {
  readonly name: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** The findings by which a reading meets what a fixture says must be reported. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  "duration-mismatch": ["page/duration-disagrees"],
  "role-inferred": ["page/role-inferred"],
  "zone-not-utc": ["page/zone-unknown", "page/zone-not-utc"],
  "missing-end": ["page/missing-end"],
  "placeholder-person": ["page/placeholder-person"],
  "organizer-without-name": ["page/organizer-without-name"],
  "deadline-label-not-of-edition": ["deadline/label-of-another-edition"],
  "unknown-sdg-code": ["sdg/unknown-code"],
  "sdg-title-variant": ["sdg/title-variant", "sdg/title-of-another-goal", "sdg/unknown-title"],
  "repeated-block": ["page/repeated-block"],
  "organization-in-person-slot": ["page/organization-in-person-slot"],
  "spelling-of-person-differs": ["page/person-spelling-differs"],
  "implausible-slot": ["page/slot-implausible"],
  "weekday-mismatch": ["page/weekday-disagrees"],
  "edition-mismatch": ["page/edition-disagrees"],
  mojibake: ["page/mojibake"],
};

/** Compares a reading with a fixture, fact by fact. */
export function factsOf(expected: NeutralRecord, reading: PageReading): Fact[] {
  if (expected.reject !== null || reading.session === undefined) {
    const actual =
      reading.rejected === undefined ? null : reading.rejected === "transcript" ? "transcript" : "not-a-session";
    return [{ name: "reject", expected: expected.reject, actual }];
  }
  const { session } = reading;
  const copy = session.source?.copy;
  return [
    { name: "copy", expected: expected.copy, actual: copy === "html" ? "full" : (copy ?? null) },
    ...scalarFacts(expected, session),
    { name: "organizations", expected: sorted(expected.organizations), actual: sorted(organizationsOf(session)) },
    ...peopleFacts(expected.people, session.people ?? []),
    { name: "deadlineLabels", expected: expected.deadlineLabels, actual: labelsOf(session) },
    ...attendanceFacts(expected.attendance, session),
    ...reportFacts(expected.mustReport, reading.diagnostics),
    ...sectionFacts(expected.sections, session),
  ];
}

function scalarFacts(expected: NeutralRecord, session: SessionDraft): Fact[] {
  const { format = {}, sdgs = {} } = session;
  return [
    { name: "edition", expected: expected.edition, actual: session.edition ?? null },
    { name: "type", expected: expected.type, actual: session.type ?? null },
    { name: "number", expected: expected.number, actual: session.number ?? null },
    { name: "title", expected: expected.title, actual: session.title ?? null },
    { name: "start", expected: expected.start, actual: session.start ?? null },
    { name: "end", expected: expected.end, actual: session.end ?? null },
    { name: "room", expected: expected.room, actual: session.room ?? null },
    { name: "format.kind", expected: expected.format.kind, actual: format.kind ?? null },
    { name: "format.layout", expected: expected.format.layout, actual: format.layout ?? null },
    {
      name: "format.durationMinutes",
      expected: expected.format.durationMinutes,
      actual: format.durationMinutes ?? null,
    },
    { name: "themes", expected: expected.themes, actual: session.themes ?? [] },
    { name: "sdgGoals", expected: expected.sdgGoals, actual: sdgs.goals ?? [] },
    { name: "sdgTargets", expected: expected.sdgTargets, actual: sdgs.targets ?? [] },
  ];
}

function organizationsOf(session: SessionDraft): string[] {
  return (session.organizations ?? []).map(({ name, unit }) => words(unit === undefined ? name : `${name} ${unit}`));
}

/** The words of a text in alphabetical order: a unit may stand before or behind its body. */
function words(text: string): string {
  return text.split(/[ ,]+/u).sort().join(" ");
}

function sorted(names: readonly string[]): string[] {
  return names.map((name) => words(name)).sort();
}

function peopleFacts(expected: readonly NeutralPerson[], actual: readonly Person[]): Fact[] {
  const facts: Fact[] = [
    {
      name: "people",
      expected: expected.map(({ name }) => name).sort(),
      actual: actual.map(({ name }) => name).sort(),
    },
  ];
  for (const person of expected) {
    const found = actual.find(({ name }) => name === person.name);
    if (found === undefined) {
      facts.push({ name: `person ${person.name}`, expected: "present", actual: "absent" });
      continue;
    }
    const keys = [
      "honorific",
      "position",
      "affiliation",
      "stakeholderGroup",
      "regionalGroup",
      "participation",
    ] as const;
    for (const key of keys)
      facts.push({ name: `${person.name}: ${key}`, expected: person[key], actual: found[key] ?? null });
    facts.push({ name: `${person.name}: roles`, expected: [...person.roles].sort(), actual: [...found.roles].sort() });
  }
  return facts;
}

function labelsOf(session: SessionDraft): { section: string; raw: string }[] {
  return (session.printedDeadlines ?? []).map(({ document, raw }) => ({ section: document, raw }));
}

function attendanceFacts(expected: NeutralAttendance | null, session: SessionDraft): Fact[] {
  const attendance = session.report?.attendance;
  const bounds = (quantity: { raw: string } | undefined): unknown => {
    if (quantity === undefined) return null;
    return Object.fromEntries(Object.entries(quantity).filter(([key]) => key !== "raw"));
  };
  return [
    { name: "attendance.total", expected: expected?.total ?? null, actual: bounds(attendance?.total) },
    { name: "attendance.womenShare", expected: expected?.womenShare ?? null, actual: bounds(attendance?.womenShare) },
  ];
}

function reportFacts(expected: readonly string[], diagnostics: readonly Diagnostic[]): Fact[] {
  return expected.map((name) => ({
    name: `reports ${name}`,
    expected: true,
    actual: diagnostics.some(({ code }) => REPORTS[name]?.includes(code)),
  }));
}

/** Whether the parts of the page that a fixture names are somewhere in the record. */
function sectionFacts(expected: readonly string[], session: SessionDraft): Fact[] {
  const has: Readonly<Record<string, boolean>> = {
    description: session.description !== undefined,
    "policy-questions": session.policyQuestions !== undefined,
    targets: session.sdgs?.rationale !== undefined,
    "key-takeaways": session.report?.keyTakeaways !== undefined,
    "call-to-action": session.report?.callToAction !== undefined,
    "session-report": session.report?.summary !== undefined,
    gender: session.report?.gender !== undefined,
    "format-description": session.format?.description !== undefined,
  };
  return expected
    .filter((name) => name in has)
    .map((name) => ({ name: `section ${name}`, expected: true, actual: has[name] }));
}
