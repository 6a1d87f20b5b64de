import { toCsv, toIcs, toJsonLdScript, toMarkdown, toNdjson, toSchedule, toScheduleXml } from "../../src/export";
import type { Session } from "../../src/model";

/** The formats of the guide's table, by the heading of their column. */
const FORMATS: Readonly<Record<string, (sessions: Session[]) => string>> = {
  ics: toIcs,
  "schedule-json": (sessions) => JSON.stringify(toSchedule(sessions)),
  "schedule-xml": toScheduleXml,
  jsonld: toJsonLdScript,
  csv: toCsv,
  "csv, wide": (sessions) => toCsv(sessions, { shape: "wide" }),
  markdown: toMarkdown,
  "markdown, table": (sessions) => toMarkdown(sessions, { shape: "table" }),
  ndjson: toNdjson,
};

/** A session with every fact that a record can hold. */
const WHOLE: Session = {
  schemaVersion: 1,
  id: "igf-2022-open-forum-56",
  edition: 2022,
  type: "open-forum",
  number: 56,
  title: "Open data",
  status: "tentative",
  start: "2022-12-01T06:30:00Z",
  end: "2022-12-01T07:30:00Z",
  timeZone: "Asia/Tokyo",
  room: "Hall A",
  format: {
    kind: "panel",
    layout: "theater",
    durationMinutes: 45,
    description: "So that all can speak.",
    raw: "Panel",
  },
  themes: ["Connecting All People", "Affordable access"],
  languages: ["en", "fr"],
  description: "About data.",
  policyQuestions: ["Who pays?"],
  organizations: [{ name: "Example Agency", unit: "Bureau", stakeholderGroup: "government", regionalGroup: "weog" }],
  people: [
    {
      name: "Ana Example",
      alternateNames: ["A. Example"],
      honorific: "Dr.",
      position: "Director",
      affiliation: "Example Agency",
      stakeholderGroup: "academia",
      regionalGroup: "grulac",
      participation: "online",
      country: "Chile",
      gender: "female",
      roles: ["speaker", "rapporteur"],
    },
  ],
  sdgs: { goals: [9], targets: ["9.c"], rationale: "Access." },
  report: {
    keyTakeaways: ["Data matter."],
    callToAction: ["Publish data."],
    summary: "They spoke.",
    gender: "Half were women.",
    attendance: { total: { atLeast: 100, raw: "more than 100" } },
  },
  printedDeadlines: [{ document: "session-report", raw: "26 October" }],
  sections: [{ heading: "Format of discussion", text: "Questions first." }],
  links: [{ label: "Join online", url: "https://example.org/join" }],
  acknowledged: ["programme/person-clash"],
  revision: 3,
  source: {
    url: "https://example.org/56",
    retrievedAt: "2022-12-24T00:00:00Z",
    modifiedAt: "2022-12-02T00:00:00Z",
    copy: "full",
  },
};

/** The optional facts of a record, as paths of keys; `0` is the first of a list. */
const FACTS = [
  "number", "status", "start", "end", "timeZone", "room", "format.kind", "format.layout", "format.durationMinutes",
  "format.description", "format.raw", "themes.0", "themes.1", "languages.0", "languages.1", "description", "policyQuestions",
  "organizations.0", "organizations.0.unit", "organizations.0.stakeholderGroup", "organizations.0.regionalGroup", "people.0",
  "people.0.alternateNames", "people.0.honorific", "people.0.position", "people.0.affiliation", "people.0.stakeholderGroup",
  "people.0.regionalGroup", "people.0.participation", "people.0.country", "people.0.gender", "people.0.roles.1", "sdgs.goals",
  "sdgs.targets", "sdgs.rationale", "report.keyTakeaways", "report.callToAction", "report.summary", "report.gender",
  "report.attendance", "printedDeadlines", "sections", "links.0", "acknowledged", "revision", "source.url",
  "source.retrievedAt", "source.modifiedAt", "source.copy",
] as const; // prettier-ignore

/**
 * Which format carries which fact, as rows of a table: a format carries a fact if its text is another one without it.
 */
export function carriedFacts(): string[][] {
  const writers = Object.values(FORMATS);
  const whole = writers.map((write) => write([WHOLE]));
  const rows = FACTS.map((fact) => {
    const lacking = [without(WHOLE, fact.split(".")) as Session];
    return [`\`${fact}\``, ...writers.map((write, index) => (write(lacking) === whole[index] ? "–" : "yes"))];
  });
  return [["fact", ...Object.keys(FORMATS)], ...rows];
}

/** A copy without what a path leads to. A list that is then empty goes with it. */
function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown, index) => {
      if (String(index) !== key) return [item];
      return rest.length === 0 ? [] : [without(item, rest)];
    });
    return items.length === 0 ? undefined : items;
  }
  const entries = Object.entries(value as object).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]];
    const left = rest.length === 0 ? undefined : without(inner, rest);
    return left === undefined ? [] : [[name, left]];
  });
  return Object.fromEntries(entries);
}
