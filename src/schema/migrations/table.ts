/** Turns a record of one version into one of the next. It gets an object of its version and changes nothing in it. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * The step from each version of the record to the next, by the version that it starts from. The file of the step from
 * version 1 is `from-1.ts`, and its row here `[1, migrateFrom1]`. Version 1 is the first, so there is no row yet.
 */
export const MIGRATIONS: ReadonlyMap<number, Migration> = /* @__PURE__ */ new Map<number, Migration>();
