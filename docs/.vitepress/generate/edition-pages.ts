import { DEADLINE_RULES } from "../../../src/deadlines";
import type { DeadlineRule } from "../../../src/model";
import { type Edition, EDITIONS, type Evidence } from "../../../src/vocabulary";
import { cell, code, table } from "./markdown-table";

/** The annual meetings: when, where, on whose clock, and where each fact stands. */
export function editionsPage(): string {
  const editions: readonly Edition[] = Object.values(EDITIONS);
  const rows = editions.map((edition) => [
    String(edition.year),
    cell(edition.number),
    cell([edition.city, edition.country].filter((part) => part !== undefined).join(", ")),
    `${edition.firstDay} to ${edition.lastDay}`,
    cell(edition.day0),
    code(edition.timeZone),
    edition.mode,
  ]);
  return `# Editions

What \`EDITIONS\` of \`igf-sessions/vocabulary\` holds. A fact that no source showed is left out.

${table(["year", "number", "place", "main days", "day 0", "time zone", "mode"], rows)}

${editions.map(editionSection).join("\n\n")}
`;
}

/** Each edition's rules of what is due when, with the words of their sources. */
export function deadlineRulesPage(): string {
  const sections = Object.entries(DEADLINE_RULES).map(([year, rules]) => {
    const rows = rules.map((rule) => [
      code(rule.document),
      timing(rule),
      rule.clock,
      rule.sessionTypes === undefined ? "all" : rule.sessionTypes.map(code).join(", "),
      rule.confidence,
      [rule.words, rule.note].flatMap((text) => (text === undefined ? [] : cell(text))).join("<br>"),
      rule.source === undefined ? "–" : `<${rule.source}>`,
    ]);
    return `## ${year}\n\n${table(["document", "due", "clock", "types", "sure", "words and notes", "source"], rows)}`;
  });
  return `# Rules of deadlines

What \`DEADLINE_RULES\` of \`igf-sessions/deadlines\` holds. A year or a document that is missing means that no source was found, not that nothing was due. How rules become deadlines is in [Deadlines](/guides/deadlines).

${sections.join("\n\n")}
`;
}

function editionSection(edition: Edition): string {
  const evidence: readonly (readonly [string, Evidence])[] = Object.entries(edition.evidence);
  const facts = Object.entries({
    theme: edition.theme,
    subthemes: edition.subthemes?.join("; "),
    venue: edition.venue,
  });
  const rows = evidence.map(([fact, { certainty, source, note }]) => [
    fact,
    certainty,
    source === undefined ? "–" : `<${source}>`,
    cell(note),
  ]);
  return [
    `## ${edition.year}\n`,
    ...facts.filter(([, value]) => value !== undefined).map(([name, value]) => `- ${name}: ${cell(value)}`),
    `\n${table(["fact", "sure", "source", "note"], rows)}`,
  ].join("\n");
}

function timing(rule: DeadlineRule): string {
  switch (rule.kind) {
    case "after-session-end":
      return `${rule.hours} hours after the session`;
    case "end-of-session-day":
      return "end of the session's day";
    case "after-session-day":
      return `${rule.days} days after the session`;
    case "after-meeting-end":
      return `${rule.days} days after the last day`;
    case "before-meeting-start":
      return `${rule.days} days before the first day`;
    case "calendar-day":
      return rule.day;
    case "fixed-instant":
      return rule.instant;
  }
}
