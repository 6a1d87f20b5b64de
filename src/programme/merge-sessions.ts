import type { Diagnostic, RecordPath } from "../diagnostics";
import { programmeDiagnostics } from "../diagnostics/catalogue/programme";
import { diagnose } from "../diagnostics/diagnose";
import type { CopyKind, Session } from "../model";
import { fold, nameTokens } from "../text";
import { groupByKeys } from "./group-by-keys";

/** One session made of several copies, and where each of its facts comes from. */
export interface MergedSession {
  readonly session: Session;
  /** A `programme/merge-conflict` for each fact that two copies give differently. */
  readonly diagnostics: readonly Diagnostic[];
  /** For each field (`room`, `format.durationMinutes`) the indices of the copies that gave what was kept. */
  readonly provenance: Readonly<Record<string, readonly number[]>>;
}

/**
 * Makes one session of several copies of its page.
 *
 * Facts are taken from the best copy that has them: whole copies before damaged ones, later ones before earlier ones.
 * People, organisations, links, sections and other lists of records are joined; a person is the same when the name holds the
 * same words, and keeps the other spellings of it in `alternateNames`. Texts that differ only in case, accents and punctuation are no conflict.
 */
export function mergeSessions(copies: readonly [Session, ...Session[]]): MergedSession {
  const ranked = copies.map((record, copy) => ({ record: { ...record }, copy })).sort(byQuality);
  const merging: Merging = { diagnostics: [], provenance: {} };
  // The keys and values are those of sessions: only whole values are moved.
  const session = mergeRecords(ranked, [], merging) as unknown as Session;
  return { session, ...merging };
}

/** Merges all records that have one id, each in the place of its first copy. */
export function mergeCopies(sessions: readonly Session[]): {
  readonly sessions: readonly Session[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const groups = [...groupByKeys(sessions, ({ id }) => [id]).values()];
  const merged = groups.flatMap(([first, ...rest]) => (first === undefined ? [] : [mergeSessions([first, ...rest])]));
  return {
    sessions: merged.map(({ session }) => session),
    diagnostics: merged.flatMap(({ diagnostics }, index) =>
      diagnostics.map((found) => ({ ...found, path: [index, ...(found.path ?? [])] })),
    ),
  };
}

interface Merging {
  readonly diagnostics: Diagnostic[];
  readonly provenance: Record<string, readonly number[]>;
}

interface Copy {
  readonly record: Readonly<Record<string, unknown>>;
  readonly copy: number;
}

const QUALITY: Readonly<Record<CopyKind, number>> = { full: 0, html: 0, "one-word-lines-dropped": 1, "session-led": 2 };

function byQuality(a: { record: Session; copy: number }, b: { record: Session; copy: number }): number {
  const [one, other] = [a.record.source, b.record.source];
  const quality = (kind: CopyKind | undefined): number => (kind === undefined ? 1 : QUALITY[kind]);
  return (
    quality(one?.copy) - quality(other?.copy) ||
    Date.parse(other?.retrievedAt ?? "1970-01-01") - Date.parse(one?.retrievedAt ?? "1970-01-01") ||
    a.copy - b.copy
  );
}

/** Lists that are joined, with what makes two of their entries one. Other lists are facts like any other. */
const JOINED: Readonly<Record<string, (entry: never) => string>> = {
  people: ({ name }: { name: string }) => nameTokens(name).toSorted().join(" ") || name,
  organizations: ({ name }: { name: string }) => fold(name) || name,
  links: ({ url }: { url: string }) => url,
  sections: ({ heading = "", text }: { heading?: string; text: string }) => fold(`${heading} ${text}`),
  printedDeadlines: ({ document, raw }: { document: string; raw: string }) => `${document} ${fold(raw)}`,
  roles: (role: string) => role,
  alternateNames: (name: string) => name,
  acknowledged: (code: string) => code,
};

/** Facts about the copy and not about the session; that of the best copy stands. */
const OF_THE_COPY: ReadonlySet<string> = new Set(["source"]);

function mergeRecords(copies: readonly Copy[], path: RecordPath, merging: Merging): Record<string, unknown> {
  const keys = [...new Set(copies.flatMap(({ record }) => Object.keys(record)))];
  return Object.fromEntries(
    keys.map((key) => {
      const having = copies.filter(({ record }) => record[key] !== undefined);
      return [key, mergeField(having, key, [...path, key], merging)];
    }),
  );
}

function mergeField(having: readonly Copy[], key: string, path: RecordPath, merging: Merging): unknown {
  const best = having[0]?.record[key];
  const keyOf = JOINED[key];
  if (keyOf !== undefined && Array.isArray(best)) return joinLists(having, { key, keyOf, path }, merging);
  if (OF_THE_COPY.has(key)) return best;
  if (isRecord(best)) {
    const inner = having.map(({ record, copy }) => ({ record: isRecord(record[key]) ? record[key] : {}, copy }));
    return mergeRecords(inner, path, merging);
  }
  return keepBest(having, key, path, merging);
}

function keepBest(having: readonly Copy[], key: string, path: RecordPath, merging: Merging): unknown {
  const kept = having[0]?.record[key];
  const agreeing: number[] = [];
  for (const { record, copy } of having) {
    const value = record[key];
    if (comparable(value, key) === comparable(kept, key)) agreeing.push(copy);
    else {
      const data = { field: path.join("."), kept, dropped: value, copy };
      merging.diagnostics.push(diagnose(programmeDiagnostics, "programme/merge-conflict", { path }, data));
    }
  }
  merging.provenance[path.join(".")] = agreeing.sort((a, b) => a - b);
  return kept;
}

function joinLists(
  having: readonly Copy[],
  { key, keyOf, path }: { key: string; keyOf: (entry: never) => string; path: RecordPath },
  merging: Merging,
): readonly unknown[] {
  const entries = having.flatMap(({ record, copy }) =>
    // The table of joined lists says what the entries of each are.
    (record[key] as readonly never[]).map((entry) => ({ entry, copy, key: keyOf(entry) })),
  );
  // The mark keeps an entry whose key is empty: grouping takes no empty keys.
  const groups = [...groupByKeys(entries, (each) => [`=${each.key}`]).values()];
  merging.provenance[path.join(".")] = [...new Set(entries.map(({ copy }) => copy))].sort((a, b) => a - b);
  return groups.map((group, at) => {
    const first: unknown = group[0]?.entry;
    if (!isRecord(first)) return first;
    const copies = group.map(({ entry, copy }) => ({ record: entry, copy }));
    const merged = mergeRecords(copies, [...path, at], merging);
    return key === "people" ? withSpellings(merged, copies) : merged;
  });
}

/** A second spelling of a person's name is no conflict, and no less a fact than the first. */
function withSpellings(person: Readonly<Record<string, unknown>>, copies: readonly Copy[]): Record<string, unknown> {
  const { alternateNames, ...rest } = person;
  const joined: readonly unknown[] = Array.isArray(alternateNames) ? alternateNames : [];
  const spellings = new Set([...joined, ...copies.map(({ record }) => record["name"])]);
  spellings.delete(person["name"]);
  return spellings.size === 0 ? rest : { ...rest, alternateNames: [...spellings] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The order of the words of a name is a matter of spelling, like the case of any text. */
function comparable(value: unknown, key: string): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const folded = key === "name" ? nameTokens(value).toSorted().join(" ") : fold(value);
  return folded || value;
}
