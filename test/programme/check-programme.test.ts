import { describe, expect, test } from "vitest";

import type { Person, Profile, Session } from "../../src/model";
import { checkProfile, checkProgramme, checkSession, findClashes, PROFILES } from "../../src/programme";
import { RULES } from "../../src/programme/rules/rules";

const bare: Session = { schemaVersion: 1, id: "igf-2022-workshop-1", edition: 2022, type: "workshop", title: "Ports" };
const slot = { start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z" };

function profileOf(code: string, setting: Profile["rules"][string] = "default"): Profile {
  return { name: "mine", title: "One rule", rules: { [code]: setting } };
}

function person(name: string, facts: Partial<Person> = {}): Person {
  return { name, roles: ["speaker"], ...facts };
}

describe("a rule that lacks a fact says so and does not pass", () => {
  const twoSpeakers = [person("Ana Example", { gender: "female" }), person("Ben Sample")];
  test.each([
    { code: "session/end-before-start", session: {}, lacks: "the slot", why: "no start and no end" },
    { code: "session/zero-length", session: { start: slot.start }, lacks: "the slot", why: "no end" },
    {
      code: "session/duration-disagrees",
      session: slot,
      lacks: "the length that the format gives",
      why: "no format line",
    },
    {
      code: "session/implausible-length",
      session: { start: slot.end, end: slot.start },
      lacks: "the slot",
      why: "an end before the start is no length",
    },
    { code: "session/outside-edition", session: {}, lacks: "the start", why: "no date" },
    {
      code: "session/outside-edition",
      session: { edition: 2026, start: slot.start },
      lacks: "when the meeting was",
      why: "nothing is known of 2026",
    },
    {
      code: "session/not-on-day-0",
      session: { type: "day-0-event", edition: 2012, start: slot.start },
      lacks: "which day was Day 0",
      why: "no source showed the Day 0 of 2012",
    },
    {
      code: "session/duration-not-offered",
      session: { type: "main-session", format: { durationMinutes: 90 } },
      lacks: "what the call of that year offered",
      why: "there was no call for main sessions",
    },
    { code: "session/no-rapporteur", session: {}, lacks: "who takes part", why: "no people at all" },
    {
      code: "session/no-rapporteur",
      session: { people: [person("Ana Example")], source: { copy: "one-word-lines-dropped" } },
      lacks: "what a damaged copy has lost of the people",
      why: "the copy lost the label `Rapporteur`",
    },
    {
      code: "session/no-onsite-moderator",
      session: { people: [person("Ana Example", { roles: ["moderator"] })] },
      lacks: "who moderates on site",
      why: "a moderator, and nothing says where",
    },
    {
      code: "session/speakers-of-one-gender",
      session: { people: twoSpeakers },
      lacks: "the gender of every speaker",
      why: "one gender is not printed, and a name says nothing about it",
    },
    {
      code: "session/too-few-onsite",
      session: { people: [...twoSpeakers, person("Cem Muster", { roles: ["onsite-moderator"] })] },
      lacks: "who comes to the venue",
      why: "both speakers may come",
    },
    {
      code: "session/too-few-stakeholder-groups",
      session: { organizations: [{ name: "Harbour Board" }, { name: "Port Lab" }, { name: "Tide Union" }] },
      lacks: "the stakeholder group of every organiser",
      why: "the three may be of three groups",
    },
    {
      code: "session/report-incomplete",
      session: { source: { copy: "session-led" } },
      lacks: "whether the copy held a report",
      why: "copies end before the report",
    },
    {
      code: "session/report-incomplete",
      session: { edition: 2019, source: { copy: "full" } },
      lacks: "which parts a report of that year had",
      why: "reports of 2019 had other headings",
    },
    { code: "programme/room-clash", session: slot, lacks: "the room", why: "no room" },
    { code: "programme/person-clash", session: {}, lacks: "the slot", why: "no slot" },
    {
      code: "programme/no-earlier-report",
      session: { organizations: [{ name: "Harbour Board" }] },
      lacks: "an earlier session of the same organisers",
      why: "no earlier year is given",
    },
  ] satisfies { code: string; session: Partial<Session>; lacks: string; why: string }[])(
    "$code: $lacks ($why)",
    ({ code, session, lacks }) => {
      const { diagnostics } = checkProgramme([{ ...bare, ...session }], { profile: profileOf(code) });
      expect(diagnostics).toMatchObject([
        { code: "programme/cannot-tell", severity: "info", data: { rule: code, lacks, sessions: [bare.id], of: 1 } },
      ]);
    },
  );
});

describe("speakers and moderators on site", () => {
  const profile = profileOf("session/too-few-onsite");
  const onsite = (name: string) => person(name, { participation: "onsite" });
  test.each([
    {
      people: [person("A B", { roles: ["onsite-moderator"] }), onsite("C D"), onsite("E F")],
      found: [],
      why: "one and two",
    },
    {
      people: [person("A B", { roles: ["online-moderator"] }), onsite("C D"), onsite("E F")],
      found: ["moderators"],
      why: "a moderator for online participants does not count",
    },
    {
      people: [person("A B", { roles: ["moderator"], participation: "online" }), onsite("C D")],
      found: ["moderators", "speakers"],
      why: "both are too few",
    },
    {
      people: [person("A B", { roles: ["speaker", "onsite-moderator"] }), onsite("C D")],
      found: [],
      why: "one person counts in both roles",
    },
  ])("$found ($why)", ({ people, found }) => {
    const { diagnostics } = checkProgramme([{ ...bare, people }], { profile });
    expect(diagnostics.map(({ data }) => (data as { role: string }).role)).toEqual(found);
  });
});

test.each([
  { text: "Write to ana.example+igf@mail.example.org, please", kinds: ["e-mail address"], why: "an address in prose" },
  { text: "<mailto:ana@example.org>", kinds: ["e-mail address"], why: "a link" },
  { text: "Call +49 (30) 1234-567", kinds: ["telephone number"], why: "an international number" },
  { text: "Tel.: 030 12 34 56 78", kinds: ["telephone number"], why: "a word says so" },
  { text: "[email protected]", kinds: [], why: "the site hides addresses so" },
  { text: "@example and 2022-12-01 to 2023-10-12", kinds: [], why: "a handle, dates" },
  { text: "Goals 9+17, 100+ people, A/RES/70/1", kinds: [], why: "plus signs and long numbers that are no telephone" },
])("`$text` holds $kinds ($why)", ({ text, kinds }) => {
  const { diagnostics } = checkSession(
    { ...bare, sections: [{ text }] },
    { profile: profileOf("session/personal-data") },
  );
  expect(diagnostics.map(({ data, path }) => [data, path])).toEqual(
    kinds.map((kind) => [{ kind }, ["sections", 0, "text"]]),
  );
});

test("a finding about personal data does not repeat it", () => {
  const session = { ...bare, description: "Write to ana@example.org." };
  expect(JSON.stringify(checkSession(session).diagnostics)).not.toContain("ana@");
});

test("a clash lists both sessions with local times, and everybody involved with their roles", () => {
  const people = [person("Ana Example"), person("Ben Sample", { roles: ["rapporteur"] })];
  const sessions = [
    { ...bare, ...slot, room: "Room 2", people },
    { ...bare, ...slot, id: "igf-2022-workshop-2", room: "Main Hall", people },
  ];
  const { diagnostics } = checkProgramme(sessions, { profile: profileOf("programme/person-clash") });
  expect(diagnostics).toMatchObject([
    {
      hint: expect.stringContaining("Move one") as string,
      evidence: { certainty: "seen", note: expect.stringContaining("IGF 2021") as string },
      url: "docs/diagnostics/programme/person-clash.md",
      path: [1, "people"],
      data: {
        sessions: [
          { id: "igf-2022-workshop-1", room: "Room 2", local: "Thu 2022-12-01 09:30–10:30 (UTC+03:00)" },
          { id: "igf-2022-workshop-2", room: "Main Hall", local: "Thu 2022-12-01 09:30–10:30 (UTC+03:00)" },
        ],
        people: [
          { names: ["Ana Example", "Ana Example"], roles: [["speaker"], ["speaker"]] },
          { names: ["Ben Sample", "Ben Sample"], roles: [["rapporteur"], ["rapporteur"]] },
        ],
      },
    },
  ]);
});

describe("acknowledged findings", () => {
  const first = { ...bare, ...slot, room: "Room 2" };
  const second = { ...first, id: "igf-2022-workshop-2" };
  const profile = profileOf("programme/room-clash");

  test("stay silent and are counted when every session involved acknowledges them", () => {
    const sessions = [first, second].map((each) => ({ ...each, acknowledged: ["programme/room-clash"] }));
    const { diagnostics, acknowledged } = checkProgramme(sessions, { profile });
    expect(diagnostics).toEqual([]);
    expect(acknowledged.map(({ code }) => code)).toEqual(["programme/room-clash"]);
  });

  test("are reported while one session does not", () => {
    const sessions = [{ ...first, acknowledged: ["programme/room-clash"] }, second];
    expect(checkProgramme(sessions, { profile }).diagnostics).toHaveLength(1);
  });
});

describe("a profile", () => {
  const session = { ...bare, people: [person("Ana Example")] };

  test("sets the severity and the numbers of a rule", () => {
    const setting = { level: "error", numbers: { atLeast: 2 } } as const;
    expect(
      checkSession(session, { profile: profileOf("session/too-few-speakers", setting) }).diagnostics,
    ).toMatchObject([{ severity: "error", data: { speakers: 1, atLeast: 2 } }]);
  });

  test("is asked anew each time where it is the caller's own", () => {
    const profile = profileOf("session/too-few-speakers", { level: "error", numbers: { atLeast: 2 } });
    expect(checkSession(session, { profile }).diagnostics).toHaveLength(1);
    Object.assign(profile.rules, { "session/too-few-speakers": "off" });
    expect(checkSession(session, { profile }).diagnostics).toEqual([]);
  });

  test("turns a rule off", () => {
    expect(checkSession(session, { profile: profileOf("session/too-few-speakers", "off") }).rules).toEqual([]);
  });

  test("leaves sessions alone that it is not about, also where it cannot tell", () => {
    const profile = { ...profileOf("session/too-few-speakers"), appliesTo: { editions: [2023] } };
    expect(checkProgramme([session, { ...bare, id: "b" }], { profile }).diagnostics).toEqual([]);
  });

  test("names only rules and numbers that exist, says where its demands come from, and is listed under its name", () => {
    for (const [name, profile] of Object.entries(PROFILES)) {
      expect(profile.name).toBe(name);
      expect(checkProfile(profile)).toEqual([]);
      if (name === "general") continue;
      const evidence = Object.values(profile.rules).map((setting) => typeof setting === "object" && setting.evidence);
      expect(evidence.some(Boolean), name).toBe(true);
    }
  });

  test("of the package runs every rule somewhere", () => {
    const used = new Set(Object.values(PROFILES).flatMap(({ rules }) => Object.keys(rules)));
    expect(RULES.map(({ code }) => code).filter((code) => !used.has(code))).toEqual([]);
  });
});

describe("where a demand comes from", () => {
  const people = [person("Ana Example")];
  const short = { ...bare, edition: 2023, people };
  const evidenceOf = (session: Session, profile: Profile | string) =>
    checkSession(session, { profile, now: "2023-12-01T00:00:00Z" }).diagnostics.map(({ evidence }) => evidence);

  test("is what the profile says, where it says something", () => {
    const evidence = { certainty: "inferred", note: "Our own habit." } as const;
    const setting = { level: "warning", evidence } as const;
    expect(evidenceOf(short, profileOf("session/too-few-speakers", setting))).toEqual([evidence]);
  });

  test("is else what the rule says, and never missing", () => {
    for (const profile of Object.values(PROFILES)) {
      for (const found of checkProgramme([short, { ...short, ...slot }], { profile }).diagnostics)
        expect(found.evidence, found.message).toMatchObject({ certainty: /^(?:seen|inferred)$/ });
    }
  });

  test.each([
    {
      code: "session/outside-edition",
      session: { start: "2023-06-01T00:00:00Z" },
      source: "igf-newsletter-january-2023",
      why: "the days of that meeting",
    },
    {
      code: "session/duration-not-offered",
      session: { type: "town-hall", format: { durationMinutes: 45 } },
      source: "igf-2023-call-for-town-halls",
      why: "the call of that year",
    },
    {
      code: "session/report-overdue",
      session: { edition: 2018, start: "2018-11-12T09:00:00Z", end: "2018-11-12T10:00:00Z" },
      source: "igf-2018-dc-on-accessibility",
      why: "the rule of that deadline",
    },
  ] satisfies { code: string; session: Partial<Session>; source: string; why: string }[])(
    "is for $code $why",
    ({ code, session, source }) => {
      const found = evidenceOf({ ...short, ...session }, profileOf(code));
      expect(found.length).toBeGreaterThan(0);
      for (const evidence of found) expect(evidence?.source).toContain(source);
    },
  );
});

describe("reports", () => {
  const organizations = [{ name: "Harbour Board" }];
  const later: Session = { ...bare, id: "later", edition: 2023, organizations };
  const earlier: Session = { ...bare, ...slot, organizations, source: { copy: "full" } };
  const held: Session = { ...bare, edition: 2023, start: "2023-10-09T00:00:00Z", end: "2023-10-09T01:00:00Z" };
  const profile = profileOf("programme/no-earlier-report");
  const found = (before: Partial<Session>) =>
    checkProgramme([{ ...earlier, ...before }, later], { profile }).diagnostics;

  test("of earlier sessions are asked for by the names of the organisers, with the local time of the session", () => {
    expect(found({}).map(({ message }) => message)).toEqual([
      "`Harbour Board` held igf-2022-workshop-1 (Thu 2022-12-01 09:30–10:30 (UTC+03:00)) before, and it has no report.",
      expect.stringContaining("for 1 of 2 sessions"),
    ]);
  });

  test.each([
    { before: { status: "cancelled" }, lacks: "an earlier session of the same organisers", why: "it was not held" },
    {
      before: { source: { copy: "session-led" } },
      lacks: "whether the earlier session was reported",
      why: "the copy ends before the report",
    },
  ] satisfies { before: Partial<Session>; lacks: string; why: string }[])(
    "of earlier sessions are not asked for where $why",
    ({ before, lacks }) => {
      const all = found(before);
      expect(all.map(({ code }) => code)).not.toContain("programme/no-earlier-report");
      expect(all.flatMap(({ data }) => (data as { lacks: string }).lacks)).toContain(lacks);
    },
  );

  test.each([
    { session: {}, codes: ["session/report-overdue", "session/report-overdue"], why: "the record has no report" },
    { session: { status: "cancelled" }, codes: [], why: "what was not held owes none" },
    {
      session: { source: { copy: "session-led" } },
      codes: ["programme/cannot-tell"],
      why: "the copy may have lost it",
    },
  ] satisfies { session: Partial<Session>; codes: string[]; why: string }[])(
    "are overdue or not: $codes ($why)",
    ({ session, codes }) => {
      const options = { profile: profileOf("session/report-overdue"), now: "2023-12-01T00:00:00Z" };
      const all = checkSession({ ...held, ...session }, options).diagnostics;
      expect(all.map(({ code }) => code)).toEqual(codes);
    },
  );

  test("are overdue by the clock of the venue, the end of a day as its last minute", () => {
    const options = { profile: profileOf("session/report-overdue"), now: "2023-12-01T00:00:00Z" };
    expect(checkSession(held, options).diagnostics.map(({ message }) => message)).toEqual([
      "`key-takeaways` was due by Mon 2023-10-09 12:00 (UTC+09:00) and is not in the record.",
      "`session-report` was due by Thu 2023-10-26 23:59 (UTC+09:00) and is not in the record.",
    ]);
  });
});

test("records of one id are listed with what tells them apart", () => {
  const sessions = [
    { ...bare, ...slot, room: "Room 2" },
    { ...bare, title: "Tides" },
  ];
  const { diagnostics } = checkProgramme(sessions, { profile: profileOf("programme/duplicate-id") });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "2 records have the id `igf-2022-workshop-1`: `Ports` (Room 2, Thu 2022-12-01 09:30–10:30 (UTC+03:00)), `Tides`.",
  ]);
});

test("the groups of a team that nothing tells are counted as not known", () => {
  const organizations = [{ name: "Harbour Board", stakeholderGroup: "government" as const }, { name: "Port Lab" }];
  const session = { ...bare, organizations };
  const { diagnostics } = checkSession(session, { profile: profileOf("session/too-few-stakeholder-groups") });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "The organisers are of at most 2 stakeholder groups (`government`, 1 not known); at least 3 are asked for.",
  ]);
});

test("the profiles of 2021 and 2023 differ in gender and presence", () => {
  const people = ["Ana Example", "Bea Sample", "Cia Muster"].map((name) =>
    person(name, { gender: "female", participation: "online" }),
  );
  const codes = (edition: number) =>
    checkProgramme([{ ...bare, edition, people }], { profile: `igf-${edition}-workshop-screening` })
      .diagnostics.filter(({ severity }) => severity === "error")
      .map(({ code }) => code);
  expect(codes(2021)).toEqual([]);
  expect(codes(2023)).toEqual(["session/speakers-of-one-gender", "session/too-few-onsite", "session/too-few-onsite"]);
});

test("of very many copies of a page under ids of their own some clashes are listed, and the others are counted", () => {
  const slot = { start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z" };
  const page = { schemaVersion: 1, edition: 2022, type: "workshop", title: "Keys", room: "Hall", ...slot } as const;
  const copies: Session[] = Array.from({ length: 2_000 }, (_, copy) => ({ ...page, id: `igf-2022-workshop-${copy}` }));
  const { diagnostics } = checkProgramme(copies, { profile: profileOf("programme/room-clash") });
  const listed = diagnostics.filter(({ code }) => code === "programme/room-clash").length;
  expect(listed).toBeGreaterThanOrEqual(500);
  expect(listed).toBeLessThan(600);
  const more = diagnostics.filter(({ code }) => code === "programme/more-clashes");
  const data = { rule: "programme/room-clash", listed, left: (2_000 * 1_999) / 2 - listed };
  expect(more).toMatchObject([{ severity: "warning", data }]);
  // A caller who wants them all has them.
  expect(findClashes(copies.slice(0, 100), { kinds: ["room"] })).toHaveLength((100 * 99) / 2);
});
