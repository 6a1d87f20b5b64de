import type { Diagnostic, ReadResult } from "../diagnostics/diagnostic";
import type { Gender, Organization, Person, SessionDraft, SessionStatus } from "../model";
import { readFormatKind } from "../vocabulary/format-kinds";
import { readParticipation } from "../vocabulary/participations";
import { readRegionalGroup } from "../vocabulary/regional-groups";
import { readRoomLayout } from "../vocabulary/room-layouts";
import { readSessionType, type SessionType } from "../vocabulary/session-types";
import { readStakeholderGroup } from "../vocabulary/stakeholder-groups";
import {
  type CellKind,
  choiceCell,
  GOALS_CELL,
  INSTANT_CELL,
  LANGUAGES_CELL,
  LINES_CELL,
  NUMBER_CELL,
  TARGETS_CELL,
  termCell,
  TEXT_CELL,
} from "./csv-cell-kinds";

/** One column: its heading, and how a record's fact gets into a cell and out of it. */
export interface CsvColumn<Target> {
  readonly name: string;
  /** Where the fact stands in the record. */
  readonly path: readonly string[];
  /** `""` where the record does not have the fact. */
  readonly write: (record: Target) => string;
  /** Puts the fact of a cell that is not empty into a record that is being built. */
  readonly read: (record: Target, text: string) => readonly Diagnostic[];
}

/** A person being read: the name comes with the row, roles come one row at a time. */
export type PersonFacts = Partial<Omit<Person, "roles">>;

/** The facts of a session, the same on each of its rows. */
export const sessionColumns = (): readonly CsvColumn<SessionDraft>[] => [
  field<SessionDraft, "id">("id", "id", TEXT_CELL),
  field<SessionDraft, "edition">("edition", "edition", NUMBER_CELL),
  field<SessionDraft, "type">("type", "type", termCell(readTypeWord)),
  field<SessionDraft, "number">("number", "number", NUMBER_CELL),
  field<SessionDraft, "title">("title", "title", TEXT_CELL),
  field<SessionDraft, "status">("status", "status", choiceCell<SessionStatus>(["confirmed", "tentative", "cancelled"])),
  field<SessionDraft, "start">("start", "start", INSTANT_CELL),
  field<SessionDraft, "end">("end", "end", INSTANT_CELL),
  field<SessionDraft, "timeZone">("timeZone", "timeZone", TEXT_CELL),
  field<SessionDraft, "room">("room", "room", TEXT_CELL),
  inner("formatKind", "format", "kind", termCell(readFormatKind)),
  inner("formatLayout", "format", "layout", termCell(readRoomLayout)),
  inner("formatDurationMinutes", "format", "durationMinutes", NUMBER_CELL),
  field<SessionDraft, "themes">("themes", "themes", LINES_CELL),
  field<SessionDraft, "languages">("languages", "languages", LANGUAGES_CELL),
  inner("sdgGoals", "sdgs", "goals", GOALS_CELL),
  inner("sdgTargets", "sdgs", "targets", TARGETS_CELL),
  column(
    "organizations",
    ["organizations"],
    LINES_CELL,
    (session: SessionDraft) => session.organizations?.map(({ name }) => name),
    (session, names) => (session.organizations = names.map((name): Organization => ({ name }))),
  ),
  field<SessionDraft, "description">("description", "description", TEXT_CELL),
  field<SessionDraft, "revision">("revision", "revision", NUMBER_CELL),
  inner("url", "source", "url", TEXT_CELL),
  inner("modifiedAt", "source", "modifiedAt", INSTANT_CELL),
];

/** The facts of a person, the same on each of their rows. */
export const personColumns = (): readonly CsvColumn<PersonFacts>[] => [
  field<PersonFacts, "name">("personName", "name", TEXT_CELL),
  field<PersonFacts, "alternateNames">("personAlternateNames", "alternateNames", LINES_CELL),
  field<PersonFacts, "honorific">("personHonorific", "honorific", TEXT_CELL),
  field<PersonFacts, "position">("personPosition", "position", TEXT_CELL),
  field<PersonFacts, "affiliation">("personAffiliation", "affiliation", TEXT_CELL),
  field<PersonFacts, "stakeholderGroup">("personStakeholderGroup", "stakeholderGroup", termCell(readStakeholderGroup)),
  field<PersonFacts, "regionalGroup">("personRegionalGroup", "regionalGroup", termCell(readRegionalGroup)),
  field<PersonFacts, "participation">("personParticipation", "participation", termCell(readParticipation)),
  field<PersonFacts, "country">("personCountry", "country", TEXT_CELL),
  field<PersonFacts, "gender">("personGender", "gender", choiceCell<Gender>(["female", "male", "other"])),
];

/** Reads a session type. Programmes of other meetings have kinds of session that the IGF has no word for. */
function readTypeWord(text: string): ReadResult<SessionType> {
  const { value, diagnostics } = readSessionType(text);
  if (value !== undefined) return { value, diagnostics };
  const hint = "Write a type such as `Workshop` or `Open Forum`, or `Other` for anything else.";
  return { diagnostics: diagnostics.map((diagnostic) => ({ hint, ...diagnostic })) };
}

function column<Target, Value>(
  name: string,
  path: readonly string[],
  kind: CellKind<Value>,
  get: (record: Target) => Value | undefined,
  set: (record: Target, value: Value) => void,
): CsvColumn<Target> {
  return {
    name,
    path,
    write: (record) => {
      const value = get(record);
      return value === undefined ? "" : kind.write(value);
    },
    read: (record, text) => {
      const { value, diagnostics } = kind.read(text);
      if (value !== undefined) set(record, value);
      return diagnostics;
    },
  };
}

/** A column for a key of the record itself. */
function field<Target, Key extends keyof Target & string>(
  name: string,
  key: Key,
  kind: CellKind<NonNullable<Target[Key]>>,
): CsvColumn<Target> {
  return column<Target, NonNullable<Target[Key]>>(
    name,
    [key],
    kind,
    (record) => record[key] ?? undefined,
    (record, value) => (record[key] = value),
  );
}

/** A column for a key of one of the session's inner objects. */
function inner<Key extends "format" | "sdgs" | "source", Inner extends keyof NonNullable<SessionDraft[Key]> & string>(
  name: string,
  key: Key,
  innerKey: Inner,
  kind: CellKind<NonNullable<NonNullable<SessionDraft[Key]>[Inner]>>,
): CsvColumn<SessionDraft> {
  type Value = NonNullable<NonNullable<SessionDraft[Key]>[Inner]>;
  return column<SessionDraft, Value>(
    name,
    [key, innerKey],
    kind,
    // TypeScript does not follow `Inner` through the optional object.
    (session) => (session[key] as Partial<Record<Inner, Value>> | undefined)?.[innerKey],
    (session, value) => (session[key] = { ...session[key], [innerKey]: value } as SessionDraft[Key]),
  );
}
