import { findSessionType } from "../vocabulary/session-types";
import type { TitleFacts } from "./title-line";
import { typeOfUnnumbered } from "./title-line";

/** What an address tells about a session. */
export interface AddressFacts extends Omit<TitleFacts, "title"> {
  readonly slug: string | undefined;
}

/**
 * What the address of a session page tells: `…/en/content/igf-2022-open-forum-56-enhance-…`. The title is left out: a
 * slug has lost its capitals and punctuation, and is cut.
 */
export function readSlug(url: string | undefined): AddressFacts {
  const slug = url === undefined ? undefined : slugOf(url);
  if (slug === undefined) return { edition: undefined, type: undefined, number: undefined, slug };
  const head = /^igf-?(20\d{2})-/u.exec(slug);
  const body = head === null ? slug : slug.slice(head[0].length);
  // The programmes of the meetings have an address of their own: `igf2017.sched.com`.
  const year = (head ?? PROGRAMME_HOST.exec(url ?? ""))?.[1];
  const edition = year === undefined ? undefined : Number(year);
  const words = body.split("-");
  // The longest run of first words that names a kind of session, then its number.
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const type = findSessionType(words.slice(0, count).join(" "));
    const digits = words[count]!;
    if (type === undefined || !/^\d{1,4}$/u.test(digits)) continue;
    return { edition, type, number: Number(digits), slug };
  }
  const type = typeOfUnnumbered(
    body
      .replaceAll("-", " ")
      .replace(/^(?:bpf|pn|dcs?|nris?|ws)\b/u, (word) => word.toUpperCase())
      .replace(/ dc session\b/u, " DC Session"),
  );
  return { edition, type, number: undefined, slug };
}

const PROGRAMME_HOST = /^https?:\/\/igf-?(20\d{2})\.sched\.com\//u;

/** The last part of an address, lower case, words joined by hyphens; `undefined` for pages known by number only. */
function slugOf(url: string): string | undefined {
  const query = /[?&]destination=([^&#]+)/u.exec(url)?.[1];
  const path = query === undefined ? url : decoded(query);
  const end = path.search(/[?#]/u);
  const clean = decoded(end < 0 ? path : path.slice(0, end));
  const parts = clean.split("/").filter((part) => part !== "");
  const last = parts.at(-1);
  if (last === undefined || parts.at(-2) === "node" || parts.length < 2) return undefined;
  const slug = last
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
  return slug === "" ? undefined : slug;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the rest of the address is still worth reading.
    return text;
  }
}
