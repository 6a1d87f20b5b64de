import { addAll } from "./add-all";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { SessionSdgs } from "../model";
import { readSdg, readSdgLine, type SdgGoalNumber, type SdgTargetCode } from "../vocabulary/sdg";
import type { Line } from "./line";
import { isBeyondGoals, isGoalLabel } from "./line-shape";
import type { Block } from "./block";
import { placedAt } from "./placed-at";
import { textOf } from "./page-text";
import { readSdgList } from "./sdg-list";

export interface SdgsReading {
  readonly sdgs: SessionSdgs | undefined;
  readonly used: readonly Line[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The goals and targets of the SDG list, in the page's order. Codes in prose are left there. */
export function readSdgs(blocks: readonly Block[]): SdgsReading {
  const goals: SdgGoalNumber[] = [];
  const targets: SdgTargetCode[] = [];
  const used: Line[] = [];
  const diagnostics: Diagnostic[] = [];
  let rationale: string | undefined;
  for (const block of blocks) {
    if (block.kind === "targets" && rationale === undefined && block.lines.length > 0) {
      rationale = textOf(block.lines);
      addAll(used, block.lines);
    }
    if (block.kind !== "sdgs") continue;
    for (const line of block.lines) {
      for (const { value, diagnostics: found } of readingsOf(line.text, block.isInferred)) {
        for (const diagnostic of found) diagnostics.push(placedAt(diagnostic, line));
        if (value === undefined) continue;
        if (used.at(-1) !== line) used.push(line);
        if ("goal" in value && !goals.includes(value.goal)) goals.push(value.goal);
        if ("target" in value && !targets.includes(value.target)) targets.push(value.target);
      }
    }
  }
  if (goals.length === 0 && targets.length === 0 && rationale === undefined)
    return { sdgs: undefined, used, diagnostics };
  const sdgs: SessionSdgs = {};
  if (goals.length > 0) sdgs.goals = goals;
  if (targets.length > 0) sdgs.targets = targets;
  if (rationale !== undefined) sdgs.rationale = rationale;
  return { sdgs, used, diagnostics };
}

/** Under its own label a line is meant to be a code or a list of them; elsewhere its words must say so. */
function readingsOf(text: string, isInferred: boolean): readonly ReturnType<typeof readSdg>[] {
  if (isInferred && !isGoalLabel(text) && !isBeyondGoals(text)) return [readSdgLine(text)];
  const reading = readSdg(text);
  // A goal with its own title, as most are, is no list, though the title may have a comma.
  if (reading.value !== undefined && reading.diagnostics.length === 0) return [reading];
  return readSdgList(text) ?? [reading];
}
