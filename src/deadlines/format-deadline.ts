import { REPORT_DOCUMENTS } from "../vocabulary/report-documents";
import type { Deadline, KnownDeadline } from "./deadline";
import type { LocalMoment } from "./time/local-moment";
import { clockInWords, localDay, momentInWords } from "./time/local-moment";
import { MINUTE, capitalized } from "./time/calendar-day";
import { zoneNamed } from "./time/zone";

/**
 * A deadline in words for the person who has to meet it: what, by when on her clock, the venue's and UTC's, how long is
 * left, and why.
 *
 * @example
 * formatDeadline(deadlinesFor({ edition: 2023, end: "2023-10-10T02:00:00Z" }, { now: "2023-10-10T03:00:00Z" })[0]!); // "The key takeaways are due by 13:00 on Tuesday 10 October 2023 at the venue (04:00 UTC), in 1 h. Two hours after the session's end, as the labels of IGF 2023 suggest."
 */
export function formatDeadline(deadline: Deadline): string {
  const what = `the ${REPORT_DOCUMENTS[deadline.document].label.toLowerCase()}`;
  const [is, was] = deadline.document === "key-takeaways" ? ["are", "were"] : ["is", "was"];
  if (deadline.dueAt === undefined) {
    if (deadline.state === "done") return `${capitalized(what)} ${is} handed in. ${deadline.reason}`;
    return `When ${what} ${is} due is not known. ${deadline.reason}`;
  }
  const when = whenInWords(deadline);
  const { reason, timeLeft, consequence } = deadline;
  const why = consequence === undefined ? reason : `${reason} If missed: ${consequence}`;
  switch (deadline.state) {
    case "done":
      return `${capitalized(what)} ${is} handed in; the deadline was ${when}. ${reason}`;
    case "overdue":
      return `${capitalized(what)} ${was} due by ${when} and ${is} ${timeLeft.text}. ${why}`;
    case "open":
    case "due-soon":
      return `${capitalized(what)} ${is} due by ${when}, ${timeLeft.text}. ${why}`;
  }
}

/** `12:30 on Thursday 1 December 2022, Nairobi time (12:30 at the venue, 09:30 UTC)`. */
function whenInWords(deadline: KnownDeadline): string {
  const { reader, venue } = deadline.at;
  if (reader !== undefined) {
    const others = venue === undefined ? "" : `${inBrackets(deadline, venue.timeZone, reader)} at the venue, `;
    const place = `${inWords(deadline, reader.timeZone)}, ${placeOf(reader.timeZone)}`;
    return `${place} (${others}${inBrackets(deadline, "UTC", reader)} UTC)`;
  }
  if (venue === undefined) return `${inWords(deadline, "UTC")} UTC`;
  return `${inWords(deadline, venue.timeZone)} at the venue (${inBrackets(deadline, "UTC", venue)} UTC)`;
}

/** `Nairobi time` for `Africa/Nairobi`. */
function placeOf(timeZone: string): string {
  return timeZone.includes("/")
    ? `${timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ")} time`
    : timeZone;
}

function inWords({ dueAt, isDayEnd }: KnownDeadline, timeZone: string): string {
  return momentInWords(Date.parse(dueAt), zoneNamed(timeZone), { isDayEnd });
}

/** The time alone where it falls on the same day as on the first clock. */
function inBrackets(deadline: KnownDeadline, timeZone: string, first: LocalMoment): string {
  const zone = zoneNamed(timeZone);
  const shown = Date.parse(deadline.dueAt) - (deadline.isDayEnd ? MINUTE : 0);
  const isSameDay = localDay(shown, zone) === localDay(shown, zoneNamed(first.timeZone));
  return isSameDay ? clockInWords(shown, zone) : inWords(deadline, timeZone);
}
