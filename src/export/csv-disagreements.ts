import { exportDiagnostics } from "../diagnostics/catalogue/export";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { SessionDraft } from "../model";
import { fold, unguarded } from "../text";
import { sessionColumns } from "./csv-columns";
import { type Draft, pathKey } from "./csv-draft";
import { placed } from "./csv-read-cells";
import type { CsvRow } from "./csv-times";

/** What says which session a row is about, when and where it is, and whether it takes place. */
const KEY_COLUMNS: readonly string[] = [
  "edition",
  "type",
  "number",
  "title",
  "status",
  "start",
  "end",
  "timeZone",
  "room",
];

/**
 * What a further row of a session says otherwise than the rows before it. Facts that only this row has are added.
 * Spellings of one value are no disagreement.
 */
export function joinFacts(row: CsvRow, fromRow: SessionDraft, { session, cells, spans }: Draft): readonly Diagnostic[] {
  return sessionColumns().flatMap(({ name: column, path, read, write }) => {
    const cell = row.get(column);
    if (cell === undefined || cell.text === "" || column === "id") return [];
    const said = cells.get(column) ?? "";
    if (said === cell.text) return [];
    const [text, earlier] = [write(fromRow), write(session)];
    if (text !== "" && text === earlier) return [];
    if (said === "" && earlier === "") {
      cells.set(column, cell.text);
      spans.set(pathKey(path), cell.span);
      return placed(read(session, unguarded(cell.text)), cell.span);
    }
    const data = { id: session.id, column, text: cell.text, earlier: said || earlier };
    const isKey = KEY_COLUMNS.includes(column) && fold(text) !== fold(earlier);
    const code = isKey ? "export/rows-contradict" : "export/rows-disagree";
    return [diagnose(exportDiagnostics, code, { span: cell.span }, data)];
  });
}
