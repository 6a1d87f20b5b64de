import type { Profile } from "../model";

/** What every programme can be asked, whatever it is for. */
const GENERAL: Profile = {
  name: "general",
  title: "What any session and any programme should fulfil",
  rules: {
    "session/end-before-start": "default",
    "session/zero-length": "default",
    "session/duration-disagrees": "default",
    "session/implausible-length": "default",
    "session/outside-edition": "default",
    "session/not-on-day-0": "default",
    "session/duration-not-offered": "default",
    "session/no-rapporteur": "default",
    "session/no-onsite-moderator": "default",
    "session/goal-only-by-target": "default",
    "session/report-overdue": "default",
    "session/personal-data": "default",
    "programme/person-clash": "default",
    "programme/possible-person-clash": "default",
    "programme/room-clash": "default",
    "programme/theme-clash": "default",
    "programme/goals-clash": "default",
    "programme/tight-room-change": "default",
    "programme/number-clash": "default",
    "programme/duplicate-id": "default",
  },
};

const SCREENING_2021: Profile = {
  name: "igf-2021-workshop-screening",
  title: "What the Secretariat screened workshop proposals of IGF 2021 for",
  appliesTo: { editions: [2021], types: ["workshop"] },
  rules: {
    "session/too-few-speakers": {
      level: "error",
      numbers: { atLeast: 3 },
      evidence: {
        certainty: "inferred",
        source: "https://www.intgovforum.org/content/igf-2020-workshop-submission-and-review-process-0",
        note: "Seen for 2020 and for 2023. Neither the gender nor the on-site rule of 2023 was there in 2021.",
      },
    },
    "programme/no-earlier-report": {
      level: "error",
      evidence: {
        certainty: "inferred",
        source: "https://www.intgovforum.org/content/igf-2020-workshop-submission-and-review-process-0",
      },
    },
  },
};

const SOURCE_2023 = {
  certainty: "seen",
  source: "https://www.intgovforum.org/en/content/igf-2023-workshop-submission-and-review-process",
} as const;

const SCREENING_2023: Profile = {
  name: "igf-2023-workshop-screening",
  title: "What the Secretariat screened workshop proposals of IGF 2023 for",
  appliesTo: { editions: [2023], types: ["workshop"] },
  rules: {
    "session/too-few-speakers": { level: "error", numbers: { atLeast: 3 }, evidence: SOURCE_2023 },
    "session/speakers-of-one-gender": { level: "error", evidence: SOURCE_2023 },
    "session/too-few-onsite": { level: "error", numbers: { moderators: 1, speakers: 2 }, evidence: SOURCE_2023 },
    "programme/no-earlier-report": { level: "error", evidence: SOURCE_2023 },
  },
};

const SOURCE_2022 = {
  certainty: "seen",
  source: "https://www.intgovforum.org/en/content/hybrid-format-guidelines-for-workshop-other-session-proposals",
} as const;

const HYBRID_2022: Profile = {
  name: "igf-2022-hybrid-format",
  title: "What the guidelines for hybrid sessions of IGF 2022 ask for",
  appliesTo: { editions: [2022] },
  rules: {
    "session/no-onsite-moderator": { level: "error", evidence: SOURCE_2022 },
    "session/no-online-moderator": { level: "error", evidence: SOURCE_2022 },
  },
};

const REPORT: Profile = {
  name: "igf-report",
  title: "Whether a session's report is complete, in time and fit to publish",
  rules: {
    "session/report-incomplete": {
      level: "default",
      evidence: { certainty: "seen", note: "Report headings on a session page of IGF 2022." },
    },
    "session/report-overdue": "default",
    "session/no-rapporteur": {
      level: "warning",
      evidence: {
        certainty: "seen",
        source: "https://intgovforum.org/en/content/igf-2015-workshop-proposal-template",
        note: "Required for workshops in 2015; pages of later years name one.",
      },
    },
    "session/personal-data": "default",
  },
};

const NRI_TEAM: Profile = {
  name: "nri-organising-team",
  title: "Whether the organising team of a national or regional initiative is of several stakeholder groups",
  rules: {
    "session/too-few-stakeholder-groups": {
      level: "error",
      numbers: { atLeast: 3 },
      evidence: {
        certainty: "seen",
        note: "Principle of the National and Regional Initiatives: at least three stakeholder groups.",
      },
    },
  },
};

/** The profiles that come with the package, by name. */
export const PROFILES: Readonly<Record<string, Profile>> = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ [GENERAL, SCREENING_2021, SCREENING_2023, HYBRID_2022, REPORT, NRI_TEAM].map((profile) => [
      profile.name,
      profile,
    ]),
  ),
);

/**
 * A profile that comes with the package, or `undefined` where none has the name.
 *
 * @example
 * findProfile("igf-2023-workshop-screening")?.appliesTo?.editions; // [2023]
 */
export function findProfile(name: string): Profile | undefined {
  return Object.hasOwn(PROFILES, name) ? PROFILES[name] : undefined;
}
