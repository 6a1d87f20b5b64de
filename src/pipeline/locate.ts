import type { RecordPath } from "../diagnostics";
import { scanJson, type Span } from "../text";

/** Where a key and its value stand in a JSON text. Items of lists and the root have no key. */
export interface JsonPlace {
  readonly key?: Span;
  readonly value: Span;
}

/** A key that an object has more than once: `JSON.parse` keeps the last value and says nothing. */
export interface DuplicateKey {
  readonly path: RecordPath;
  /** The later of the two keys. */
  readonly span: Span;
}

/** The places of the paths asked for, in their order, and the duplicate keys of the whole text. */
export interface JsonPlaces {
  /** A path that leads nowhere has the place of the innermost value on the way. */
  readonly places: readonly JsonPlace[];
  readonly duplicateKeys: readonly DuplicateKey[];
}

/** A path asked for, as a tree, so that one walk over the text finds all of them and keeps nothing else. */
interface Wanted {
  key?: Span;
  value: Span;
  readonly children: Map<string | number, Wanted>;
}

/** A value that has begun and not ended. */
interface OpenValue {
  readonly name: string | number;
  readonly wanted: Wanted | undefined;
  readonly start: number;
  /** Keys met so far. */
  keys?: Set<string>;
  key?: { readonly name: string; readonly span: Span };
  items: number;
}

/** Duplicate keys beyond these are not listed: a hostile record may hold millions. */
const MOST_DUPLICATES = 20;

/** Finds where values stand in a JSON text. Where a key stands twice, the later one counts, as in `JSON.parse`. */
export function locate(text: string, paths: readonly RecordPath[]): JsonPlaces {
  const root: Wanted = { value: { start: 0, end: 0 }, children: new Map() };
  const ways = paths.map((path) => wayTo(root, path));
  const open: OpenValue[] = [];
  const duplicateKeys: DuplicateKey[] = [];
  scanJson(text, {
    key: (start, end) => {
      const object = open.at(-1)!;
      const name = keyName(text.slice(start, end));
      object.key = { name, span: { start, end } };
      object.keys ??= new Set();
      if (object.keys.has(name) && duplicateKeys.length < MOST_DUPLICATES) {
        duplicateKeys.push({ path: [...open.slice(1).map((value) => value.name), name], span: { start, end } });
      }
      object.keys.add(name);
    },
    open: (start) => {
      const parent = open.at(-1);
      const name = parent === undefined ? "" : (parent.key?.name ?? parent.items++);
      const wanted = parent === undefined ? root : parent.wanted?.children.get(name);
      if (wanted !== undefined && parent?.key !== undefined) wanted.key = parent.key.span;
      open.push({ name, wanted, start, items: 0 });
    },
    close: (end) => {
      const value = open.pop()!;
      if (value.wanted !== undefined) value.wanted.value = { start: value.start, end };
    },
  });
  return { places: ways.map(placeOf), duplicateKeys };
}

/** The nodes from the root to a path, made where they are missing. */
function wayTo(root: Wanted, path: RecordPath): readonly Wanted[] {
  const way = [root];
  for (const name of path) {
    const { children } = way.at(-1)!;
    const next = children.get(name) ?? { value: { start: 0, end: 0 }, children: new Map<string | number, Wanted>() };
    children.set(name, next);
    way.push(next);
  }
  return way;
}

function placeOf(way: readonly Wanted[]): JsonPlace {
  const { key, value } = way.findLast(({ value: { end } }) => end > 0) ?? way[0]!;
  return key === undefined ? { value } : { key, value };
}

function keyName(quoted: string): string {
  // The scan has seen that this is a JSON text; most keys have no escape and need no parser.
  return quoted.includes("\\") ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
}
