import type { Diagnostic } from "../../diagnostics";
import { schemaDiagnostics } from "../../diagnostics/catalogue/schema";
import { diagnose } from "../../diagnostics/diagnose";
import { describeFound } from "../found";
import { SCHEMA_VERSION } from "../session";
import { MIGRATIONS } from "./table";

/** A record in the shape of this release, or the reason why there is none. */
export type MigrateResult =
  | {
      /** The value itself where its version is the present one, else a copy. Nothing else about it was looked at. */
      readonly record: Readonly<Record<string, unknown>>;
      /** The version that it had. */
      readonly from: number;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly record?: undefined; readonly from?: undefined; readonly diagnostics: readonly Diagnostic[] };

/**
 * A record of any version in the shape of this release. `parseSession` and the streams do the same by themselves; call
 * it to bring stored records up to date.
 *
 * A newer record is refused (`schema/newer-version`), and so is one that names no version (`schema/missing-key`) or one
 * that there never was (`schema/unknown-value`). `parseSession` tells whether the result is a session. Never throws.
 *
 * @example
 * migrate({ schemaVersion: 1, id: "a" }).record; // { schemaVersion: 1, id: "a" }
 * migrate({ schemaVersion: 99, id: "a" }).diagnostics[0]?.code; // "schema/newer-version"
 */
export function migrate(record: unknown): MigrateResult {
  if (!isObject(record)) {
    const data = { found: describeFound(record) };
    return { diagnostics: [diagnose(schemaDiagnostics, "schema/not-a-record", { path: [] }, data)] };
  }
  const from = Object.hasOwn(record, "schemaVersion") ? record["schemaVersion"] : undefined;
  const migrated = stepByStep(record, from);
  if (migrated === undefined || typeof from !== "number") return { diagnostics: [withoutWay(from)] };
  return { record: migrated, from, diagnostics: [] };
}

/** Goes from version to version; `undefined` where no step leads to the present one. */
function stepByStep(
  record: Readonly<Record<string, unknown>>,
  from: unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (from === SCHEMA_VERSION) return record;
  const step = typeof from === "number" ? MIGRATIONS.get(from) : undefined;
  if (step === undefined) return undefined;
  const next = Number(from) + 1;
  return stepByStep({ ...step(record), schemaVersion: next }, next);
}

function withoutWay(version: unknown): Diagnostic {
  const place = { path: ["schemaVersion"] };
  const where = "schemaVersion";
  if (version === undefined) return diagnose(schemaDiagnostics, "schema/missing-key", place, { where, key: where });
  if (typeof version === "number" && version > SCHEMA_VERSION) {
    const data = { found: version, supported: SCHEMA_VERSION };
    return diagnose(schemaDiagnostics, "schema/newer-version", place, data);
  }
  const data = { where, found: describeFound(version), allowed: [SCHEMA_VERSION] };
  return diagnose(schemaDiagnostics, "schema/unknown-value", place, data);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
