import fc from "fast-check";

import { sessionArbitrary } from "../arbitraries/session";

/** The seed of the corpus: the same records on every machine. */
export const MUTATION_SEED = 20221201;

type Container = Record<string | number, unknown>;

/** What is done to one value of a record. `undefined` as a result takes the key out. */
const REPLACEMENTS: readonly ((value: unknown) => unknown)[] = [
  () => null,
  () => "",
  () => [],
  () => ({}),
  () => 0,
  () => -1,
  () => 1.5,
  () => 18,
  () => 1e300,
  () => true,
  () => undefined,
  () => " ",
  () => "2022-02-30T00:00:00Z",
  () => "2022-12-01T06:30Z",
  () => "2022-12-01T06:30:00.5Z",
  () => "https://example.org/with space",
  (value) => [value],
  (value) => ({ value }),
  (value) => String(value),
  (value) => (typeof value === "string" ? value.toUpperCase() : value),
  (value) => (typeof value === "string" ? value.slice(1) : value),
  (value) => (Array.isArray(value) ? [...(value as unknown[]), value[0]] : value),
];

/** Keys that are put into objects where they do not belong. */
const STRAY_KEYS = ["tiitle", "", "__proto__", "constructor", "raw", "name"];

/** Every object and list in a value, with the keys it has. */
function containersIn(value: unknown): Container[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersIn)];
}

/** A session with one to three values replaced, keys taken out or stray keys put in; some are still valid. */
function mutate(session: unknown, steps: readonly [number, number, number][]): unknown {
  const record = structuredClone(session);
  for (const [where, key, how] of steps) {
    const containers = containersIn(record);
    const container = containers[where % containers.length]!;
    const keys = Object.keys(container);
    const name = keys[key % Math.max(keys.length, 1)];
    if (how >= REPLACEMENTS.length || name === undefined) {
      const stray = STRAY_KEYS[how % STRAY_KEYS.length]!;
      if (!Array.isArray(container))
        Object.defineProperty(container, stray, { value: 1, enumerable: true, configurable: true, writable: true });
      continue;
    }
    const value = REPLACEMENTS[how]!(container[name]);
    if (value !== undefined) container[name] = value;
    else if (!Array.isArray(container)) Reflect.deleteProperty(container, name);
  }
  return record;
}

/** Records as JSON gives them, valid and broken in many ways, the same ones for the same count. */
export function mutatedRecords(count: number): readonly unknown[] {
  const step = fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: REPLACEMENTS.length + STRAY_KEYS.length - 1 }));
  const mutated = fc
    .tuple(sessionArbitrary(), fc.array(step, { maxLength: 3 }))
    .map(([session, steps]) => JSON.parse(JSON.stringify(mutate(session, steps))) as unknown);
  return fc.sample(mutated, { numRuns: count, seed: MUTATION_SEED });
}
