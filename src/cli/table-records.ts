import { buffer } from "node:stream/consumers";

import type { Diagnostic } from "../diagnostics";
import { pipelineDiagnostics } from "../diagnostics/catalogue/pipeline";
import { diagnose } from "../diagnostics/diagnose";
import type { TableRecord } from "../export/csv-draft";
import { firstBrokenByte, located, type LocatedDiagnostic } from "../pipeline/read-record";
import type { ValidatedRecord } from "../pipeline";
import { LineIndex } from "../text";
import { UsageError } from "./io";
import type { FileRecordOptions } from "./records";

/** A table is read whole, since the rows of one session may stand apart; a programme has some megabytes of them. */
const LONGEST_TABLE = 256 * 1024 * 1024;

/**
 * The records of a table (CSV), each at the place of its first row; findings stand at their cells. What
 * is wrong with the table itself stands with its first record. A record of which a cell could not be read is refused:
 * what the cell says would be lost in silence.
 */
export async function readTableRecords(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  { edition, venueTimeZone }: Pick<FileRecordOptions, "edition" | "venueTimeZone"> = {},
): Promise<readonly ValidatedRecord[]> {
  const table = await buffer(limited(bytes, file));
  let text: string;
  try {
    text = new TextDecoder(encodingOf(table), { fatal: true, ignoreBOM: true }).decode(table);
  } catch {
    return [notUtf8(table)];
  }
  const [{ readTable }, { parseSession }] = await Promise.all([import("../export/read-csv"), import("../schema")]);
  const lines = new LineIndex(text);
  const placed = (found: Diagnostic, record?: TableRecord): LocatedDiagnostic => {
    const span = found.span ?? record?.spanOf(found.path ?? []);
    return located(found, lines.positionAt(span?.start ?? 0));
  };
  const { records, diagnostics } = readTable(text, {
    ...(edition === undefined ? {} : { edition }),
    ...(venueTimeZone === undefined ? {} : { timeZone: venueTimeZone }),
  });
  const aboutTable = diagnostics.map((found) => placed(found));
  const validated = records.map((record): ValidatedRecord => {
    const { session: draft } = record;
    const { session, diagnostics: lacking } = parseSession(draft);
    const findings = [...record.diagnostics, ...lacking.map(withYearHint)].map((found) => placed(found, record));
    const isWhole = findings.every(({ severity }) => severity !== "error");
    return {
      ...lines.positionAt(record.spanOf([]).start),
      id: draft.id,
      // A row alone, without its headings, says nothing: what was read of it does.
      text: JSON.stringify(draft),
      ...(session === undefined || !isWhole ? {} : { session }),
      diagnostics: findings,
    };
  });
  if (aboutTable.length === 0) return validated;
  const [first, ...rest] = validated;
  if (first === undefined) return [{ line: 1, column: 1, text: "", diagnostics: aboutTable }];
  return [{ ...first, diagnostics: [...aboutTable, ...first.diagnostics] }, ...rest];
}

/** The year is of the whole table, so a table without a column for it needs the option and not a cell in each row. */
function withYearHint(found: Diagnostic): Diagnostic {
  if (found.code !== "schema/missing-key" || found.path?.join(".") !== "edition") return found;
  return {
    ...found,
    hint: "Add a column `edition`, or give the year of the whole table: `--edition`, such as `--edition 2023`.",
  };
}

async function* limited(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > LONGEST_TABLE) {
      throw new UsageError(`${file}: a table of more than 256 MiB is not read; give the records as NDJSON.`);
    }
    yield chunk;
  }
}

/** UTF-16 where the file begins with its mark, as what Excel saves as "Unicode text" does. */
function encodingOf(table: Uint8Array): string {
  if (table[0] === 0xff && table[1] === 0xfe) return "utf-16le";
  return table[0] === 0xfe && table[1] === 0xff ? "utf-16be" : "utf-8";
}

function notUtf8(table: Uint8Array): ValidatedRecord {
  const offset = firstBrokenByte(table);
  const before = new TextDecoder().decode(table.subarray(0, offset));
  const place = new LineIndex(before).positionAt(before.length);
  const diagnostics = [located(diagnose(pipelineDiagnostics, "pipeline/not-utf8", {}, { offset }), place)];
  return { line: 1, column: 1, text: "", diagnostics };
}
