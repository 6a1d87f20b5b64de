/** Freezes a table and everything in it; its type keeps every literal. */
export function frozen<const Table extends object>(table: Table): Table {
  for (const value of Object.values(table) as object[]) {
    // Texts and numbers count as frozen.
    if (!Object.isFrozen(value)) frozen(value);
  }
  return Object.freeze(table);
}
