import { v5 } from "uuid";

import { fold } from "../text";
import type { SessionType } from "./session-types";

/** What is known about a page that needs an id. The more of it is given, the shorter the id. */
export interface SessionIdFacts {
  edition?: number;
  type?: SessionType;
  number?: number;
  /** The last part of the page's address, such as `igf-2022-open-forum-56-enhance-international-cooperation`. */
  slug?: string;
  title?: string;
  /** Whatever else tells this page from others, such as its text; used only where it has neither number, slug nor title. */
  fallback?: string;
}

/** Slugs of the site are cut at about this length too. */
const LONGEST_WORDS = 80;

/**
 * Namespace of the UUIDs made here, `6f0b8a5e-3c53-5d0c-9a3e-6d1b3d2f7a41`, in the bytes that need no reading. Changing it would
 * change the `guid` of every published session.
 */
const UUID_NAMESPACE = /* @__PURE__ */ new Uint8Array([
  0x6f, 0x0b, 0x8a, 0x5e, 0x3c, 0x53, 0x5d, 0x0c, 0x9a, 0x3e, 0x6d, 0x1b, 0x3d, 0x2f, 0x7a, 0x41,
]);

/**
 * The id of a session: meeting, type and number where all three are known, else the words of its slug or of its title.
 *
 * The same facts give the same id on every run and machine. Two pages that claim one number get one id here, since a page
 * knows nothing of the others: `withDistinctIds` parts them, and says so. Words that are cut, or that hold letters outside
 * `a` to `z`, end in eight hexadecimal digits made from all of them, so that two long or foreign titles stay apart.
 *
 * @example
 * sessionId({ edition: 2022, type: "open-forum", number: 56 }); // "igf-2022-open-forum-56"
 * sessionId({ edition: 2021, slug: "igf-2021-opening-ceremony" }); // "igf-2021-opening-ceremony"
 * sessionId({ edition: 2021, type: "main-session", title: "Trust & Safety" }); // "igf-2021-main-session-trust-safety"
 */
export function sessionId(facts: SessionIdFacts): string {
  const { edition, type, number } = facts;
  if (edition !== undefined && type !== undefined && number !== undefined) return `igf-${edition}-${type}-${number}`;

  const slug = facts.slug === undefined ? "" : toIdWords(facts.slug);
  if (slug.startsWith("igf-")) return slug;
  const words = slug || toIdWords(facts.title ?? "") || fingerprint(facts.fallback ?? "");
  return ["igf", edition, type, number, words].filter((part) => part !== undefined).join("-");
}

/**
 * The UUID (version 5, RFC 9562) of a session, for formats that want one. The same id always gives the same UUID.
 *
 * @example
 * sessionUuid("igf-2022-open-forum-56"); // "bc56f2c9-5f06-5da3-a56a-dd27860b75dd"
 */
export function sessionUuid(id: string): string {
  return uuidOf(id);
}

/**
 * Eight hexadecimal digits that tell one text from another, the same on every machine.
 *
 * @example
 * fingerprint("a") === fingerprint("b"); // false
 */
export function fingerprint(text: string): string {
  return uuidOf(text).slice(0, 8);
}

/** From the text's bytes: the encoder takes half of a surrogate pair, where `v5` throws. */
function uuidOf(text: string): string {
  return v5(new TextEncoder().encode(text), UUID_NAMESPACE);
}

function toIdWords(text: string): string {
  const folded = fold(decoded(text)).replaceAll(" ", "-");
  const ascii = folded
    .replace(/[^a-z0-9-]+/g, "")
    .replace(/-{2,}/g, "-")
    .replace(/^-|-$/g, "");
  if (folded === "" || (ascii === folded && ascii.length <= LONGEST_WORDS)) return ascii;
  const words = ascii.slice(0, LONGEST_WORDS).replace(/-$/, "");
  return [words, fingerprint(folded)].filter((part) => part !== "").join("-");
}

/** Slugs hold percent-encoded quotes and dashes. One that is broken is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
