import { programmeDiagnostics } from "../../diagnostics/catalogue/programme";
import { diagnose } from "../../diagnostics/diagnose";
import type { Session } from "../../model";
import { fold, nameTokens } from "../../text";
import { groupByKeys } from "../group-by-keys";
import type { Rule, RuleFinding, Undecided } from "../rule";

interface Numbered {
  readonly session: Session;
  readonly index: number;
}

const duplicateId: Rule = {
  code: "programme/duplicate-id",
  scope: "programme",
  numbers: {},
  check: (sessions) => {
    const groups = [...groupByKeys(sessions.map(numbered), ({ session }) => [session.id])];
    const findings = groups.flatMap(([id, group]): readonly RuleFinding[] => {
      const second = group[1];
      if (second === undefined) return [];
      const place = { path: [second.index, "id"] };
      const diagnostic = diagnose(programmeDiagnostics, "programme/duplicate-id", place, { id, count: group.length });
      return [{ diagnostic, sessions: group.map(({ index }) => index) }];
    });
    return { findings, undecided: [] };
  },
};

const numberClash: Rule = {
  code: "programme/number-clash",
  scope: "programme",
  numbers: {},
  check: (sessions, { timetable }) => {
    const groups = groupByKeys(sessions.map(numbered), ({ session: { edition, type, number } }) =>
      number === undefined ? [] : [`${edition} ${type} ${number}`],
    );
    const findings = [...groups.values()].flatMap((group): readonly RuleFinding[] => {
      // Two records with one id are copies of one page, which is another rule's finding.
      const pages = [...new Map(group.map((each) => [each.session.id, each])).values()];
      const [first, second] = pages;
      if (first?.session.number === undefined || second === undefined) return [];
      const data = {
        number: first.session.number,
        sessions: pages.map(({ session }) => timetable.factOf(session)),
      };
      const place = { path: [second.index, "number"] };
      const diagnostic = diagnose(programmeDiagnostics, "programme/number-clash", place, data);
      return [{ diagnostic, sessions: pages.map(({ index }) => index) }];
    });
    return { findings, undecided: [] };
  },
};

const noEarlierReport: Rule = {
  code: "programme/no-earlier-report",
  scope: "programme",
  numbers: {},
  evidence: {
    certainty: "seen",
    source: "https://www.intgovforum.org/en/content/igf-2023-workshop-submission-and-review-process",
    note: "Also asked for in 2016, 2020, 2022 and 2024.",
  },
  check: (sessions, { timetable }) => {
    const byOrganiser = groupByKeys(sessions.map(numbered), ({ session }) => organisersOf(session));
    const findings: RuleFinding[] = [];
    const undecided: Undecided[] = [];
    sessions.forEach((session, index) => {
      const earlier = organisersOf(session)
        .flatMap((organiser) => byOrganiser.get(organiser) ?? [])
        .filter((other) => other.session.edition < session.edition)
        .sort((a, b) => b.session.edition - a.session.edition || a.index - b.index);
      if (earlier.length === 0) {
        undecided.push({ session: index, lacks: "an earlier session of the same organisers" });
        return;
      }
      const unreported = earlier.find((other) => !isReported(other.session));
      if (unreported === undefined) return;
      const data = { session: timetable.factOf(session), earlier: timetable.factOf(unreported.session) };
      const place = { path: [index, "organizations"] };
      const diagnostic = diagnose(programmeDiagnostics, "programme/no-earlier-report", place, data);
      findings.push({ diagnostic, sessions: [index] });
    });
    return { findings, undecided };
  },
};

function isReported({ report }: Session): boolean {
  return report?.summary !== undefined || report?.keyTakeaways !== undefined;
}

/** Keys of the bodies and people who organise a session. */
function organisersOf({ organizations = [], people = [] }: Session): readonly string[] {
  const organizers = people.filter(({ roles }) => roles.includes("organizer"));
  return [
    ...organizations.map(({ name }) => `body ${fold(name)}`),
    ...organizers.map(({ name }) => `person ${nameTokens(name).toSorted().join(" ")}`),
  ];
}

function numbered(session: Session, index: number): Numbered {
  return { session, index };
}

/** Rules about which session is which, and what became of earlier ones. */
export const IDENTITY_RULES: readonly Rule[] = [duplicateId, numberClash, noEarlierReport];
