import type { Diagnostic, RecordPath } from "../../diagnostics";
import type { Profile, Session } from "../../model";
import type { StreamPosition } from "../../pipeline";
import { locate } from "../../pipeline/locate";
import { positionIn } from "../../pipeline/read-record";
import { LineIndex } from "../../text";
import { UsageError } from "../io";
import type { PrintableFinding } from "../print-findings";
import { readJsonFile, unfitFile } from "../read-json-file";

/** A valid session and where it stands: what the rules over a whole programme need to place their findings. */
export interface PlacedSession {
  readonly session: Session;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The record as received, where it is JSON: findings are placed in it. */
  readonly text?: string;
}

/** What the rules say, and how many findings stay silent because all their sessions acknowledge them. */
interface ProfileResult {
  readonly findings: readonly PrintableFinding[];
  readonly acknowledged: number;
}

/** Checks all sessions of the input together. */
export type ProfileCheck = (placed: readonly PlacedSession[], now: Date) => ProfileResult;

/**
 * The rules of a profile, which is one of the package's or a JSON file of the user's. Findings stand at the value that
 * they are about, or at its record where the value is missing; those about the profile itself, at their place in its file.
 *
 * Throws a {@link UsageError} where there is no such profile.
 */
export async function profileCheck(nameOrFile: string): Promise<ProfileCheck> {
  const { checkProgramme, findProfile } = await import("../../programme");
  const named = findProfile(nameOrFile);
  const { profile, text } = named === undefined ? await readProfile(nameOrFile) : { profile: named, text: "" };
  return (placed, now) => {
    const sessions = placed.map(({ session }) => session);
    const lines = new LineIndex(text);
    const { diagnostics, acknowledged } = checkProgramme(sessions, { profile, now });
    const findings = diagnostics.map((found) => {
      const [index, ...path] = found.path ?? [];
      const at = typeof index === "number" ? placed[index] : undefined;
      if (at === undefined) return { ...found, file: nameOrFile, ...lines.positionAt(offsetOf(found, text)) };
      return { ...found, path, file: at.file, ...placeIn(at, path), id: at.session.id };
    });
    return { findings, acknowledged: acknowledged.length };
  };
}

function offsetOf({ path = [] }: Diagnostic, text: string): number {
  const place = locate(text, [path]).places[0];
  return (place?.key ?? place?.value)?.start ?? 0;
}

function placeIn({ line, column, text }: PlacedSession, path: RecordPath): StreamPosition {
  const place = text === undefined || path.length === 0 ? undefined : locate(text, [path]).places[0];
  return text === undefined || place === undefined
    ? { line, column }
    : positionIn(text, place.value.start, { line, column });
}

async function readProfile(path: string): Promise<{ readonly profile: Profile; readonly text: string }> {
  if (!path.endsWith(".json")) {
    const { PROFILES } = await import("../../programme");
    const { nearestWord } = await import("../../vocabulary/nearest-word");
    const names = Object.keys(PROFILES);
    const nearest = nearestWord(path, names);
    const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
    throw new UsageError(`--profile ${path}: give a .json file, or choose one of ${names.join(", ")}.${hint}`);
  }
  const { value, text } = await readJsonFile(path);
  const { parseProfile } = await import("../../schema");
  const { profile, diagnostics } = parseProfile(value);
  if (profile === undefined) throw unfitFile(path, "profile", diagnostics);
  return { profile, text };
}
