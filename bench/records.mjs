// Records of about the size and shape of the real ones, the same on every run.

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  "register open data network rule border community access policy forum trust youth market school café".split(" ");

/** The roles of the first people of each session: without them a check would have something to report. */
const LED_BY = ["onsite-moderator", "rapporteur"];

/** Valid sessions of about four kilobytes each. */
export function records(count, seed = 56) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const prose = (length) => Array.from({ length }, () => pick(WORDS)).join(" ");
  return Array.from({ length: count }, (_, at) => ({
    schemaVersion: 1,
    id: `igf-2022-workshop-${at + 1}`,
    edition: 2022,
    type: pick(["workshop", "open-forum", "town-hall"]),
    number: at + 1,
    title: prose(8),
    start: "2022-12-01T06:30:00Z",
    end: "2022-12-01T07:30:00Z",
    timeZone: "Africa/Addis_Ababa",
    room: "Banquet Hall A",
    format: { kind: "panel", layout: "auditorium", durationMinutes: 60, raw: "Panel - Auditorium - 60 Min" },
    themes: [prose(4), prose(4)],
    description: `${prose(120)}\n\n${prose(60)}`,
    policyQuestions: [prose(15), prose(15)],
    organizations: [{ name: prose(3), unit: prose(4) }, { name: prose(3) }],
    people: Array.from({ length: 8 }, (_, place) => ({
      name: prose(2),
      position: prose(3),
      affiliation: prose(4),
      ...(next() < 0.7 ? { stakeholderGroup: pick(["academia", "government", "civil-society"]) } : {}),
      ...(next() < 0.7 ? { regionalGroup: pick(["african", "weog", "grulac"]) } : {}),
      ...(next() < 0.5
        ? { participation: LED_BY[place]?.startsWith("onsite") ? "onsite" : pick(["online", "onsite"]) }
        : {}),
      roles: [LED_BY[place] ?? pick(["speaker", "moderator", "organizer"])],
    })),
    sdgs: { goals: [5, 9, 17], targets: ["9.c", "17.16"], rationale: prose(40) },
    report: { keyTakeaways: [prose(25), prose(25)], summary: prose(80) },
    printedDeadlines: [{ document: "key-takeaways", raw: "2 hours after session" }],
    links: [{ label: prose(2), url: "https://example.org/paper.pdf" }],
    source: { url: "https://example.org/sessions/56", retrievedAt: "2026-11-20T08:00:00Z", copy: "full" },
  }));
}
