import { addAll } from "./add-all";
import { pageDiagnostics } from "../diagnostics/catalogue/page";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Line } from "./line";
import type { Block } from "./block";
import { readTimeLine, type Slot } from "./time-line";

export interface SlotReading {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly year: number | undefined;
  /** Length in minutes, also where no instant could be given. */
  readonly minutes: number | undefined;
  readonly room: string | undefined;
  readonly used: readonly Line[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A session longer than this is a slip of the form: half a day. */
const LONGEST_PLAUSIBLE_MINUTES = 300;

/**
 * When and where a session takes place. A date and a time on lines of their own are read together; lines of which no
 * instant was made stay with the page's sections.
 */
export function readSlot(blocks: readonly Block[]): SlotReading {
  const used: Line[] = [];
  const diagnostics: Diagnostic[] = [];
  let slot: Slot | undefined;
  let room: string | undefined;
  let when: readonly Line[] = [];
  for (const block of joinedTimes(blocks)) {
    const line = block[0]!;
    const text = block.length === 1 ? line.text : block.map((each) => each.text).join(" ");
    const found = readTimeLine(text, line.span);
    room ??= found.room;
    if (slot?.start !== undefined) continue;
    if (found.start !== undefined) when = block;
    if (slot === undefined || found.start !== undefined) {
      slot = found;
      diagnostics.push(...found.diagnostics);
    }
  }
  // A room with its label says more than one at the top of the page.
  const rooms = blocks.filter((block) => block.kind === "room" && block.lines.length > 0);
  const labelled = rooms.find((block) => block.heading !== undefined);
  room = labelled?.lines[0]!.text ?? room ?? rooms[0]?.lines[0]!.text;
  // Whatever else a line says stays with the sections.
  if (slot?.hasOtherWords === false && (slot.room ?? room) === room) addAll(used, when);
  for (const { lines } of rooms) if (lines[0]!.text === room) used.push(lines[0]!);
  const minutes = slot === undefined ? undefined : slotMinutes(slot);
  diagnostics.push(...plausibility(minutes, when));
  return {
    start: slot?.start,
    end: slot?.end,
    year: slot?.year,
    minutes: minutes ?? slot?.minutes,
    room,
    used,
    diagnostics,
  };
}

/** Length of a slot in minutes, where it has both ends. */
function slotMinutes(slot: Slot): number | undefined {
  if (slot.start === undefined || slot.end === undefined) return undefined;
  return Math.round((Date.parse(slot.end) - Date.parse(slot.start)) / 60_000);
}

function plausibility(minutes: number | undefined, when: readonly Line[]): Diagnostic[] {
  if (minutes === undefined || (minutes > 0 && minutes <= LONGEST_PLAUSIBLE_MINUTES)) return [];
  return [
    diagnose(pageDiagnostics, "page/slot-implausible", when[0] === undefined ? {} : { span: when[0].span }, {
      minutes,
    }),
  ];
}

/** Every group of lines that says when: `Date:` and `Time:` belong together. */
function joinedTimes(blocks: readonly Block[]): Line[][] {
  const groups: Line[][] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "date") {
      const clock = blocks[index + 1]?.kind === "time" ? blocks[index + 1]!.lines : [];
      if (block.lines.length > 0) groups.push([...block.lines, ...clock]);
    } else if (block.kind === "time" && block.lines.length > 0 && (index === 0 || blocks[index - 1]!.kind !== "date"))
      groups.push(block.lines);
  }
  return groups;
}
