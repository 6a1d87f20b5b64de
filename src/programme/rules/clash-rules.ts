import type { Diagnostic } from "../../diagnostics";
import { programmeDiagnostics, type PersonFact, type SessionFact } from "../../diagnostics/catalogue/programme";
import { diagnose } from "../../diagnostics/diagnose";
import type { Session } from "../../model";
import type { Evidence } from "../../vocabulary";
import type { Clash, ClashKind } from "../find-clashes";
import type { SharedPerson } from "../find-people-in-two-places";
import { tightRoomChangesAmong } from "../find-tight-room-changes";
import type { Rule, RuleFinding, Undecided } from "../rule";
import { MOST_CLASHES, type Timetable } from "../timetable";

type ClashOf<Kind extends ClashKind> = Extract<Clash, { kind: Kind }>;

/** Makes a rule of one kind of clash. `has` tells what a session must have to take part in it. */
function clashRule<Kind extends ClashKind>(parts: {
  code: Rule["code"];
  evidence: Evidence;
  kind: Kind;
  has: readonly [fact: string, test: (session: Session) => boolean];
  explain: (clash: ClashOf<Kind>, sessions: Pair, path: Path) => Diagnostic | undefined;
}): Rule {
  const { code, evidence, kind, has, explain } = parts;
  return {
    code,
    evidence,
    scope: "programme",
    numbers: {},
    check: (sessions, { timetable }) => ({
      left: timetable.clashes(kind).left,
      findings: timetable.clashes(kind).found.flatMap((clash): readonly RuleFinding[] => {
        // One kind was asked for, so each clash is of it.
        const diagnostic = explain(clash as ClashOf<Kind>, pairOf(clash.sessions, timetable), [clash.indices[1]]);
        return diagnostic === undefined ? [] : [{ diagnostic, sessions: clash.indices }];
      }),
      undecided: undecidedOf(sessions, timetable, has),
    }),
  };
}

type Pair = readonly [SessionFact, SessionFact];
type Path = readonly [number];

/** Sessions that could clash if more were known of them. */
function undecidedOf(
  sessions: readonly Session[],
  { isPlaced }: Timetable,
  [fact, has]: readonly [string, (session: Session) => boolean],
): readonly Undecided[] {
  return sessions.flatMap((session, index) => {
    if (session.status === "cancelled") return [];
    if (!isPlaced(index)) return [{ session: index, lacks: "the slot" }];
    return has(session) ? [] : [{ session: index, lacks: fact }];
  });
}

const HAS_PEOPLE = ["who takes part", (session: Session) => (session.people ?? []).length > 0] as const;

const NOBODY_TWICE = {
  certainty: "seen",
  note: "Asked for after IGF 2021: nobody speaks, moderates or reports in two sessions at once.",
} as const;

const THEMES_APART = {
  certainty: "seen",
  note: "Asked for after IGF 2021 and IGF 2023: sessions on one theme are not at the same hour.",
} as const;

const personClash = /* @__PURE__ */ clashRule({
  code: "programme/person-clash",
  evidence: NOBODY_TWICE,
  kind: "person",
  has: HAS_PEOPLE,
  explain: ({ people }, sessions, path) => {
    const same = people.filter(({ likeness }) => likeness === "same");
    if (same.length === 0) return undefined;
    const data = { sessions, people: same.map(personFact) };
    return diagnose(programmeDiagnostics, "programme/person-clash", { path: [...path, "people"] }, data);
  },
});

const possiblePersonClash = /* @__PURE__ */ clashRule({
  code: "programme/possible-person-clash",
  evidence: NOBODY_TWICE,
  kind: "person",
  has: HAS_PEOPLE,
  explain: ({ people }, sessions, path) => {
    const likely = people.filter(({ likeness }) => likeness === "likely");
    if (likely.length === 0) return undefined;
    const data = { sessions, people: likely.map(personFact) };
    return diagnose(programmeDiagnostics, "programme/possible-person-clash", { path: [...path, "people"] }, data);
  },
});

const roomClash = /* @__PURE__ */ clashRule({
  code: "programme/room-clash",
  evidence: { certainty: "inferred", note: "A room holds one session at a time." },
  kind: "room",
  has: ["the room", ({ room }) => room !== undefined],
  explain: ({ room }, sessions, path) =>
    diagnose(programmeDiagnostics, "programme/room-clash", { path: [...path, "room"] }, { sessions, room }),
});

const themeClash = /* @__PURE__ */ clashRule({
  code: "programme/theme-clash",
  evidence: THEMES_APART,
  kind: "theme",
  has: ["the theme", ({ themes = [] }) => themes.length > 0],
  explain: ({ theme }, sessions, path) =>
    diagnose(programmeDiagnostics, "programme/theme-clash", { path: [...path, "themes"] }, { sessions, theme }),
});

const goalsClash = /* @__PURE__ */ clashRule({
  code: "programme/goals-clash",
  evidence: { certainty: "inferred", note: "The goals of a session say what it is about, as its theme does." },
  kind: "goals",
  has: ["which goals it serves", ({ sdgs }) => (sdgs?.goals ?? []).length > 0],
  explain: ({ goals }, sessions, path) =>
    diagnose(programmeDiagnostics, "programme/goals-clash", { path: [...path, "sdgs"] }, { sessions, goals }),
});

/** Walking between two floors of a congress centre takes about this long. A guess, so a profile may change it. */
const WALKING_MINUTES = 5;

const tightRoomChange: Rule = {
  code: "programme/tight-room-change",
  evidence: { certainty: "inferred", note: "The minutes are this package's own: the walk between two floors." },
  scope: "programme",
  numbers: { atLeast: WALKING_MINUTES },
  check: (sessions, { numbers, timetable }) => {
    const atLeast = numbers["atLeast"] ?? WALKING_MINUTES;
    const { found, left } = tightRoomChangesAmong(timetable.placed(), { minutes: atLeast, most: MOST_CLASHES });
    const findings = found.map((change) => {
      const data = {
        sessions: pairOf(change.sessions, timetable),
        people: change.people,
        gapMinutes: change.gapMinutes,
        atLeast,
      };
      const place = { path: [change.indices[1], "start"] };
      const diagnostic = diagnose(programmeDiagnostics, "programme/tight-room-change", place, data);
      return { diagnostic, sessions: change.indices };
    });
    return {
      findings,
      left,
      undecided: undecidedOf(sessions, timetable, ["the room", ({ room }) => room !== undefined]),
    };
  },
};

function personFact({ people: [first, second] }: SharedPerson): PersonFact {
  return { names: [first.name, second.name], roles: [first.roles, second.roles] };
}

function pairOf([first, second]: readonly [Session, Session], { factOf }: Timetable): Pair {
  return [factOf(first), factOf(second)];
}

/** Rules about sessions that get in each other's way. */
export const CLASH_RULES: readonly Rule[] = [
  personClash,
  possiblePersonClash,
  roomClash,
  themeClash,
  goalsClash,
  tightRoomChange,
];
