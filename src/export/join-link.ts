import type { Link, Session } from "../model";
import { fold } from "../text";

/** Words of a label that say the link leads into the room. */
const JOIN_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["join", "online", "participate", "webex", "zoom"]);

/** Services that IGF sessions are held on, by the end of their host name. */
const MEETING_HOSTS = ["zoom.us", "webex.com", "teams.microsoft.com", "meet.google.com", "meet.jit.si"] as const;

/**
 * Finds the link that lets somebody take part from afar: the first that leads to a meeting service, else the first whose
 * label says so.
 *
 * @example
 * findJoinLink({ links: [{ url: "https://example.zoom.us/j/1" }] })?.url; // "https://example.zoom.us/j/1"
 */
export function findJoinLink(session: Pick<Session, "links">): Link | undefined {
  const links = session.links ?? [];
  return links.find(leadsToMeeting) ?? links.find(saysJoin);
}

function leadsToMeeting({ url }: Link): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return MEETING_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

function saysJoin({ label }: Link): boolean {
  return (
    label !== undefined &&
    fold(label)
      .split(" ")
      .some((word) => JOIN_WORDS.has(word))
  );
}
