/** Freezes a table and everything in it; its type keeps every literal. */
export function frozen<const Table extends object>(table: Table): Table {
  for (const value of Object.values(table) as unknown[]) {
    if (typeof value === "object" && value !== null) frozen(value);
  }
  return Object.freeze(table);
}
