import { isBoilerplate } from "./boilerplate";
import { type Line, MOST_LINES } from "./line";
import { isNumberedTitle } from "./title-line";

/** Why a page is no session page. */
export type Rejection =
  "empty" | "too-long" | "transcript" | "call" | "list" | "stocktaking" | "meeting" | "no-session";

/** Every one of the phrases has it, and looking for one word takes a third of the time. */
const CAPTIONING_WORD = /captioning/i;
const CAPTIONING =
  /\b(?:real-?time captioning|outputs of the (?:real-?time )?captioning|captioning taken (?:during|at))\b/i;
const TRANSCRIPT_TITLE = /[-–—] ?RAW$|\(RAW\)$|[-–—] ?FINISHED\b|\btranscript$/i;
const TRANSCRIPT_DAY = /\bday ?\d{1,2} ?[-–—] /i;
/** `IGF 2022 Day 2 Open Forum #61 …`: sessions say no day, and Day 0 is a kind of session. */
const TRANSCRIPT_HEADLINE = /^IGF ?20\d{2} [-–—]* ?Day ?[1-9]\d?\b/i;
const CALL_TITLE =
  /\b(?:call for|call to submit|how to (?:propose|apply)|guidelines for|proposal (?:form|template)|selection results|considerations for workshop proposers)\b/i;
/** Words in the headline of a list of sessions. */
const LIST_PHRASES = [
  "list of ",
  "schedule of ",
  "all workshops",
  "all open forums",
  "all sessions",
  "programme at a glance",
  "accepted workshops",
  "accepted sessions",
  "published proposals",
  "published workshop proposals",
];

/** Last words of such a headline: kinds of session in the plural. */
const LIST_ENDS = [
  "workshops",
  "open forums",
  "town halls",
  "lightning talks",
  "lightning sessions",
  "networking sessions",
  "launches and awards",
];
const STOCKTAKING_TITLE = /\b(?:stock-?taking|taking stock|suggestions|proposed issues|newsletter)\b/i;
const MEETING_TITLE =
  /\b(?:open consultations|MAG meeting|MAG virtual meeting|virtual meeting|working group meeting|expert group meeting)\b/i;

/** The share of lines of spoken text, `>> NAME:`, from which a page is a transcript. */
const SPOKEN_SHARE = 0.2;

/** How many sessions a page may name in headlines of their own before it is a list. */
const LIST_TITLES = 3;

/** Tells why a page is not a session's, or `undefined` where it may be one. */
export function findRejection(lines: readonly Line[]): Rejection | undefined {
  if (lines.length === 0) return "empty";
  if (lines.length > MOST_LINES) return "too-long";
  if (isTranscript(lines)) return "transcript";
  const first = lines.find((line) => !isBoilerplate(line.text)) ?? lines[0]!;
  const title = (lines.find((line) => line.markup === "headline") ?? first).text;
  // A session's own headline wins over any word in it: `IGF 2023 WS #7 Taking stock of …` is a session.
  if (isNumberedTitle(title)) return undefined;
  if (CALL_TITLE.test(title)) return "call";
  if (MEETING_TITLE.test(title)) return "meeting";
  if (STOCKTAKING_TITLE.test(title)) return "stocktaking";
  const titles = lines.filter((line) => line.text.length < 200 && isNumberedTitle(line.text));
  if (titles.length >= LIST_TITLES || isListTitle(title) || isListOfUnnumbered(lines)) return "list";
  return undefined;
}

/** Sessions without numbers, one below the other: each headline names the meeting, each session has its description. */
function isListOfUnnumbered(lines: readonly Line[]): boolean {
  const headlines = lines.filter(({ text }) => text.startsWith("IGF 20") && text.length < 200 && HEADLINE.test(text));
  if (headlines.length < LIST_TITLES) return false;
  const descriptions = lines.filter(({ text }) => text.length < 200 && /^description:?$/i.test(text.trim()));
  return descriptions.length >= LIST_TITLES;
}

const HEADLINE = /^IGF 20\d{2} [^.]+$/u;

function isListTitle(title: string): boolean {
  const lower = title.toLowerCase();
  return LIST_PHRASES.some((phrase) => lower.includes(phrase)) || LIST_ENDS.some((end) => lower.endsWith(end));
}

function isTranscript(lines: readonly Line[]): boolean {
  const head = lines.slice(0, 12);
  if (head.some(({ text }) => CAPTIONING_WORD.test(text) && CAPTIONING.test(text))) return true;
  const title = lines[0]!.text;
  if (TRANSCRIPT_HEADLINE.test(title)) return true;
  const spoken = lines.filter((line) => line.text.startsWith(">>")).length;
  if (spoken >= 3 && spoken >= lines.length * SPOKEN_SHARE) return true;
  return TRANSCRIPT_TITLE.test(title) && (TRANSCRIPT_DAY.test(title) || spoken > 0);
}
