import { addAll } from "./add-all";
import { pageDiagnostics } from "../diagnostics/catalogue/page";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { SessionFormat } from "../model";
import { findFormatKind } from "../vocabulary/format-kinds";
import { readDurationMinutes, readFormatLine } from "./format-line";
import type { Line } from "./line";
import type { Block } from "./block";
import { textOf } from "./page-text";

export interface FormatReading {
  readonly format: SessionFormat | undefined;
  readonly used: readonly Line[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a session is run. A duration comes from its own field or from the format line, never from prose. */
export function readFormat(blocks: readonly Block[], slotMinutes: number | undefined): FormatReading {
  const format: SessionFormat = {};
  const used: Line[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const block of blocks) {
    if (block.kind === "format") readFormatBlock(block, format, used);
    if (block.kind === "time") {
      const minutes = lengthBehind(block);
      if (minutes !== undefined) format.durationMinutes = minutes;
    }
    if (block.kind === "format-description" && format.description === undefined && block.lines.length > 0) {
      format.description = textOf(block.lines);
      addAll(used, block.lines);
    }
    if (block.kind === "duration") {
      const line = block.lines[0];
      const minutes = line === undefined ? undefined : readDurationMinutes(line.text);
      if (minutes !== undefined && line !== undefined) {
        format.durationMinutes ??= minutes;
        used.push(line);
      } else if (line === undefined && block.heading !== undefined) {
        diagnostics.push(diagnose(pageDiagnostics, "page/duration-missing", { span: block.heading.line.span }, {}));
      }
    }
  }
  const minutes = format.durationMinutes;
  if (minutes !== undefined && slotMinutes !== undefined && slotMinutes > 0 && slotMinutes !== minutes) {
    const place = used[0] === undefined ? {} : { span: used[0].span };
    diagnostics.push(
      diagnose(pageDiagnostics, "page/duration-disagrees", place, { slotMinutes, formatMinutes: minutes }),
    );
  }
  return { format: Object.keys(format).length === 0 ? undefined : format, used, diagnostics };
}

/**
 * `Date/Time/Length: 6 December, 10:00-13:00, 180 minutes`: the last of the values that the label names. Without such a
 * label it takes a unit: `7 December 2016 - 15.00, 80 minutes`.
 */
function lengthBehind({ heading, lines }: Block): number | undefined {
  const text = lines[0]?.text ?? "";
  const last = text.slice(text.lastIndexOf(",") + 1);
  const isLength = heading?.label.toLowerCase().endsWith("length") === true || LENGTH.test(last);
  return isLength ? readDurationMinutes(last) : undefined;
}

const LENGTH = /^ ?\d{1,3} ?min(?:ute)?s?$/i;

function readFormatBlock(block: Block, format: SessionFormat, used: Line[]): void {
  const [first, ...rest] = block.lines;
  if (first === undefined) return;
  const found = readFormatLine(first.text) ?? openingKind(first.text);
  if (found === undefined) {
    if (format.description !== undefined) return;
    format.description = textOf(block.lines);
    addAll(used, block.lines);
    return;
  }
  if (format.raw !== undefined) return;
  if (found.kind !== undefined) format.kind = found.kind;
  if (found.layout !== undefined) format.layout = found.layout;
  if (found.durationMinutes !== undefined) format.durationMinutes = found.durationMinutes;
  if (found.raw !== undefined) format.raw = found.raw;
  used.push(first);
  if (rest.length > 0 && format.description === undefined) {
    format.description = textOf(rest);
    addAll(used, rest);
  }
}

/** `Debate with audience/Fishbowl`: a short remark behind the kind. */
function openingKind(text: string): SessionFormat | undefined {
  if (text.length > 60 || text.endsWith(".")) return undefined;
  const words = text.split(" ");
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const kind = findFormatKind(words.slice(0, count).join(" "));
    if (kind !== undefined) return { kind, raw: text };
  }
  return undefined;
}
