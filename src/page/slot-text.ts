import { capitalized } from "../deadlines/time/calendar-day";
import type { SessionDraft } from "../model";
import { MONTHS } from "../vocabulary/months";
import { WEEKDAYS } from "../vocabulary/weekdays";

/** A slot as the site prints it: `Thursday, 1st December, 2022 (06:30 UTC) - Thursday, 1st December, 2022 (07:30 UTC)`. */
export function slotText({ start, end }: Pick<SessionDraft, "start" | "end">): string | undefined {
  if (start === undefined) return undefined;
  return end === undefined ? instantText(start) : `${instantText(start)} - ${instantText(end)}`;
}

function instantText(instant: string): string {
  const date = new Date(instant);
  const day = date.getUTCDate();
  const clock = instant.slice(11, 16);
  return `${capitalized(WEEKDAYS[date.getUTCDay()]!)}, ${day}${ordinalEnding(day)} ${MONTHS[date.getUTCMonth()]!}, ${instant.slice(0, 4)} (${clock} UTC)`;
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th";
}
