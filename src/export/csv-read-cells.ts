import type { Diagnostic } from "../diagnostics/diagnostic";
import { type Span, unguarded } from "../text";
import type { CsvColumn } from "./csv-columns";
import type { CsvRow } from "./csv-times";

/** Puts the facts of a row's cells into a record that is being built. Findings stand at their cells. */
export function readCells<Target>(row: CsvRow, columns: readonly CsvColumn<Target>[], target: Target): Diagnostic[] {
  return columns.flatMap(({ name, read }) => {
    const cell = row.get(name);
    if (cell === undefined || cell.text === "") return [];
    return placed(read(target, unguarded(cell.text)), cell.span);
  });
}

export function placed(diagnostics: readonly Diagnostic[], span: Span | undefined): Diagnostic[] {
  return diagnostics.map((diagnostic) => (span === undefined ? diagnostic : { ...diagnostic, span }));
}
