import { programmeDiagnostics } from "../../diagnostics/catalogue/programme";
import { diagnose } from "../../diagnostics/diagnose";
import type { Person, Session } from "../../model";
import type { Role, StakeholderGroup } from "../../vocabulary";
import { isDamagedCopy } from "../damaged-copy";
import { type Answer, cannotTell, PASSES, type Rule, sessionRule } from "../rule";

const HYBRID_GUIDELINES = {
  certainty: "seen",
  source: "https://www.intgovforum.org/en/content/hybrid-format-guidelines-for-workshop-other-session-proposals",
  note: "IGF 2022: a moderator in the room, and one for those who take part online.",
} as const;

const SCREENING_2023 = {
  certainty: "seen",
  source: "https://www.intgovforum.org/en/content/igf-2023-workshop-submission-and-review-process",
} as const;

const NRI_PRINCIPLE = {
  certainty: "seen",
  note: "Principle of the National and Regional Initiatives: at least three stakeholder groups.",
} as const;

const noRapporteur = /* @__PURE__ */ sessionRule({
  code: "session/no-rapporteur",
  evidence: {
    certainty: "seen",
    source: "https://intgovforum.org/en/content/igf-2015-workshop-proposal-template",
    note: "IGF 2015 asked workshops for one.",
  },
  ask: (session) => {
    if (hasRole(session, "rapporteur")) return PASSES;
    const lacks = lackingRoles(session);
    if (lacks !== undefined) return cannotTell(lacks);
    return [diagnose(programmeDiagnostics, "session/no-rapporteur", { path: ["people"] }, {})];
  },
});

const noOnsiteModerator = /* @__PURE__ */ sessionRule({
  code: "session/no-onsite-moderator",
  evidence: HYBRID_GUIDELINES,
  ask: (session) => {
    const { people = [] } = session;
    for (const person of people) if (moderatesRoom(person) && isOnsite(person) === true) return PASSES;
    const lacks = lackingRoles(session);
    if (lacks !== undefined) return cannotTell(lacks);
    const isMaybe = people.some((person) => moderatesRoom(person) && isOnsite(person) === undefined);
    if (isMaybe) return cannotTell("who moderates on site");
    return [diagnose(programmeDiagnostics, "session/no-onsite-moderator", { path: ["people"] }, {})];
  },
});

const noOnlineModerator = /* @__PURE__ */ sessionRule({
  code: "session/no-online-moderator",
  evidence: HYBRID_GUIDELINES,
  ask: (session) => {
    if (hasRole(session, "online-moderator")) return PASSES;
    const lacks = lackingRoles(session);
    if (lacks !== undefined) return cannotTell(lacks);
    return [diagnose(programmeDiagnostics, "session/no-online-moderator", { path: ["people"] }, {})];
  },
});

const tooFewSpeakers = /* @__PURE__ */ sessionRule({
  code: "session/too-few-speakers",
  numbers: { atLeast: 3 },
  evidence: SCREENING_2023,
  ask: (session, { numbers: { atLeast } }) => {
    const speakers = peopleIn(session, "speaker").length;
    if (speakers >= atLeast) return PASSES;
    const lacks = lackingRoles(session);
    if (lacks !== undefined) return cannotTell(lacks);
    const data = { speakers, atLeast };
    return [diagnose(programmeDiagnostics, "session/too-few-speakers", { path: ["people"] }, data)];
  },
});

const speakersOfOneGender = /* @__PURE__ */ sessionRule({
  code: "session/speakers-of-one-gender",
  evidence: SCREENING_2023,
  ask: (session) => {
    const speakers = peopleIn(session, "speaker");
    const genders = new Set(speakers.map(({ gender }) => gender));
    const isUnknown = genders.delete(undefined) || speakers.length === 0;
    if (genders.size > 1) return PASSES;
    // A gender is only ever taken as printed; a name says nothing about it.
    if (isUnknown) return cannotTell("the gender of every speaker");
    const lacks = lackingRoles(session);
    if (lacks !== undefined) return cannotTell(lacks);
    const data = { speakers: speakers.length };
    return [diagnose(programmeDiagnostics, "session/speakers-of-one-gender", { path: ["people"] }, data)];
  },
});

const tooFewOnsite = /* @__PURE__ */ sessionRule({
  code: "session/too-few-onsite",
  numbers: { moderators: 1, speakers: 2 },
  evidence: SCREENING_2023,
  ask: (session, { numbers }) => {
    const answers = [
      askOnsite(session, "moderators", peopleIn(session, "moderator", "onsite-moderator"), numbers.moderators),
      askOnsite(session, "speakers", peopleIn(session, "speaker"), numbers.speakers),
    ];
    const breaches = answers.flatMap((answer) => ("lacks" in answer ? [] : answer));
    if (breaches.length > 0) return breaches;
    return answers.find((answer) => "lacks" in answer) ?? PASSES;
  },
});

function askOnsite(
  session: Session,
  role: "moderators" | "speakers",
  people: readonly Person[],
  atLeast: number,
): Answer {
  const onsite = people.filter((person) => isOnsite(person) === true).length;
  const maybe = people.filter((person) => isOnsite(person) === undefined).length;
  if (onsite >= atLeast) return PASSES;
  const lacks = lackingRoles(session);
  if (lacks !== undefined) return cannotTell(lacks);
  if (onsite + maybe >= atLeast) return cannotTell("who comes to the venue");
  return [diagnose(programmeDiagnostics, "session/too-few-onsite", { path: ["people"] }, { role, onsite, atLeast })];
}

const tooFewStakeholderGroups = /* @__PURE__ */ sessionRule({
  code: "session/too-few-stakeholder-groups",
  numbers: { atLeast: 3 },
  evidence: NRI_PRINCIPLE,
  ask: (session, { numbers: { atLeast } }) => {
    const team = [...peopleIn(session, "organizer"), ...(session.organizations ?? [])];
    const groups = [...new Set(team.map(({ stakeholderGroup }) => stakeholderGroup))].filter(isKnown).sort();
    if (groups.length >= atLeast) return PASSES;
    const unknown = team.filter(({ stakeholderGroup }) => stakeholderGroup === undefined).length;
    if (team.length === 0) return cannotTell("who the organisers are");
    if (groups.length + unknown >= atLeast) return cannotTell("the stakeholder group of every organiser");
    const data = { groups, unknown, atLeast };
    return [diagnose(programmeDiagnostics, "session/too-few-stakeholder-groups", { path: ["people"] }, data)];
  },
});

function isKnown(group: StakeholderGroup | undefined): group is StakeholderGroup {
  return group !== undefined;
}

function hasRole({ people }: Session, role: Role): boolean {
  return people?.some(({ roles }) => roles.includes(role)) ?? false;
}

function moderatesRoom({ roles }: Person): boolean {
  return roles.includes("moderator") || roles.includes("onsite-moderator");
}

function peopleIn({ people = [] }: Session, ...roles: readonly Role[]): readonly Person[] {
  return people.filter((person) => roles.some((role) => person.roles.includes(role)));
}

/** Why the list of people cannot show that nobody has a role. */
function lackingRoles(session: Session): string | undefined {
  if ((session.people ?? []).length === 0) return "who takes part";
  return isDamagedCopy(session) ? "what a damaged copy has lost of the people" : undefined;
}

/** `undefined` where nothing says so. An onsite moderator is on site unless the page says otherwise. */
function isOnsite({ participation, roles }: Person): boolean | undefined {
  if (participation !== undefined) return participation === "onsite";
  return roles.includes("onsite-moderator") ? true : undefined;
}

/** Rules about who takes part. */
export const PEOPLE_RULES: readonly Rule[] = [
  noRapporteur,
  noOnsiteModerator,
  noOnlineModerator,
  tooFewSpeakers,
  speakersOfOneGender,
  tooFewOnsite,
  tooFewStakeholderGroups,
];
