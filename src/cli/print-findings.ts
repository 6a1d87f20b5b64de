import { createColors } from "picocolors";

import type { Diagnostic, Severity } from "../diagnostics";
import { printable } from "../text";
import type { CliIo, OutputStream } from "./io";
import type { SessionsRead } from "./records";

/** A finding and where it was found: what every command prints and what machine output holds. */
export type PrintableFinding = Diagnostic & {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly id?: string;
};

/** Functions that colour text, or leave it alone. */
export type Colors = ReturnType<typeof createColors>;

/** Colours of a stream: those of a terminal, unless the user has asked for none (`NO_COLOR`) or for them (`FORCE_COLOR`). */
export function colorsOf(stream: OutputStream, io: CliIo): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return createColors(false);
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "" && FORCE_COLOR !== "0") return createColors(true);
  return createColors(stream.isTerminal && TERM !== "dumb");
}

/**
 * One finding as a line: `file:line:column severity code  id  message hint`. Safe to print, whatever the input held.
 */
export function formatFinding(finding: PrintableFinding, colors = createColors(false)): string {
  const { file, line, column, severity, code, id, message, hint } = finding;
  const paint: Record<Severity, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
  };
  const place = colors.bold(`${printable(file)}:${line}:${column}`);
  const what = [`${place} ${paint[severity](severity)} ${colors.dim(code)}`];
  if (id !== undefined) what.push(printable(id));
  what.push(printable(hint === undefined ? message : `${message} ${hint}`));
  return what.join("  ");
}

/** Prints what was found in the inputs, and how much of them is therefore not in what is printed next. */
export async function printSessionFindings({ sessions, findings, refused }: SessionsRead, io: CliIo): Promise<void> {
  await printFindings(findings, io);
  await printLeftOut({ refused, records: sessions.length + refused }, io);
}

/** Says how many records are left out. Of one record alone its findings say all there is to say. */
export async function printLeftOut(
  { refused, records }: { readonly refused: number; readonly records: number },
  io: CliIo,
): Promise<void> {
  if (refused === 0 || records === 1) return;
  const are = refused === 1 ? "is" : "are";
  await io.err.write(`igf-sessions: ${refused} of ${records} records ${are} left out; the findings say why.\n`);
}

/** Prints findings on standard error, one a line. */
export async function printFindings(findings: readonly PrintableFinding[], io: CliIo): Promise<void> {
  if (findings.length === 0) return;
  const colors = colorsOf(io.err, io);
  await io.err.write(findings.map((finding) => `${formatFinding(finding, colors)}\n`).join(""));
}
