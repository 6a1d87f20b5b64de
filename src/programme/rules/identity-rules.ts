import { programmeDiagnostics } from "../../diagnostics/catalogue/programme";
import { diagnose } from "../../diagnostics/diagnose";
import type { Session } from "../../model";
import { fold, nameTokens } from "../../text";
import { groupByKeys } from "../group-by-keys";
import { mayHaveLostReport } from "../damaged-copy";
import type { Rule, RuleFinding, Undecided } from "../rule";

interface Numbered {
  readonly session: Session;
  readonly index: number;
}

const duplicateId: Rule = {
  code: "programme/duplicate-id",
  evidence: { certainty: "inferred", note: "A record's identity is its id." },
  scope: "programme",
  numbers: {},
  check: (sessions, { timetable }) => {
    const groups = [...groupByKeys(sessions.map(numbered), ({ session }) => [session.id])];
    const findings = groups.flatMap(([id, group]): readonly RuleFinding[] => {
      const second = group[1];
      if (second === undefined) return [];
      const place = { path: [second.index, "id"] };
      const data = { id, count: group.length, sessions: group.map(({ session }) => timetable.factOf(session)) };
      const diagnostic = diagnose(programmeDiagnostics, "programme/duplicate-id", place, data);
      return [{ diagnostic, sessions: group.map(({ index }) => index) }];
    });
    return { findings, undecided: [] };
  },
};

const numberClash: Rule = {
  code: "programme/number-clash",
  evidence: { certainty: "inferred", note: "The sessions of one type are numbered within a meeting." },
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
    const byOrganiser = groupByKeys(sessions.map(numbered), ({ session }) => [...organisersOf(session).keys()]);
    const findings: RuleFinding[] = [];
    const undecided: Undecided[] = [];
    sessions.forEach((session, index) => {
      const own = organisersOf(session);
      const earlier = [...own.keys()]
        .flatMap((organiser) => byOrganiser.get(organiser) ?? [])
        // What was not held has no report.
        .filter((other) => other.session.edition < session.edition && other.session.status !== "cancelled")
        .sort((a, b) => b.session.edition - a.session.edition || a.index - b.index);
      if (earlier.length === 0) {
        undecided.push({ session: index, lacks: "an earlier session of the same organisers" });
        return;
      }
      const unreported = earlier.filter((other) => !isReported(other.session));
      const owing = unreported.find((other) => !mayHaveLostReport(other.session));
      if (owing === undefined) {
        if (unreported.length > 0)
          undecided.push({ session: index, lacks: "whether the earlier session was reported" });
        return;
      }
      const theirs = organisersOf(owing.session);
      const data = {
        session: timetable.factOf(session),
        earlier: timetable.factOf(owing.session),
        organisers: [...own].filter(([key]) => theirs.has(key)).map(([, name]) => name),
      };
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

/** The bodies and people who organise a session, by the key under which their names are compared. */
function organisersOf({ organizations = [], people = [] }: Session): ReadonlyMap<string, string> {
  const organizers = people.filter(({ roles }) => roles.includes("organizer"));
  return new Map([
    ...organizations.map(({ name }) => [`body ${fold(name)}`, name] as const),
    ...organizers.map(({ name }) => [`person ${nameTokens(name).toSorted().join(" ")}`, name] as const),
  ]);
}

function numbered(session: Session, index: number): Numbered {
  return { session, index };
}

/** Rules about which session is which, and what became of earlier ones. */
export const IDENTITY_RULES: readonly Rule[] = [duplicateId, numberClash, noEarlierReport];
