import type { Role } from "../../vocabulary/roles";
import { findRole } from "../../vocabulary/roles";
import { addAll } from "../add-all";
import { isProgrammeItem } from "../agenda-item";
import type { Line } from "../line";
import type { Block } from "../block";
import { hasHonorific, splitHonorific } from "./honorific";
import { readPersonSlot } from "./person-line";
import type { Named } from "./named";
import { isOrganizationName, isPost, isSentence, looksLikeFullName } from "./person-words";
import { type Mention, mentionOf, spokenIn } from "./read-people";

/** Longer lines are paragraphs: they mention people rather than list them. */
const LONGEST_AGENDA_LINE = 220;

/**
 * People whom a programme inside the text names: bullets that are a person (`• Ms. Ana Example, Example Org`), and items
 * such as `Closing remarks by Mr. Ben Sample`. Only bullets and short lines are looked at.
 */
export function findAgendaPeople(block: Block): Mention[] {
  if (block.kind !== "section" && block.kind !== "description" && block.kind !== "about") return [];
  const mentions: Mention[] = [];
  let role: Role = "speaker";
  let isBelowItem = block.isInferred;
  for (const line of block.lines) {
    if (line.text.length > LONGEST_AGENDA_LINE) {
      isBelowItem = block.isInferred;
      continue;
    }
    // Below an item of a programme people stand on lines of their own.
    const isListed = line.bullet || (isBelowItem && (isNameAndPost(line.text) || isTitledName(line.text)));
    const person = isListed ? bulletPerson(line) : undefined;
    if (person === undefined) isBelowItem = block.isInferred || isProgrammeItem(line.text);
    if (!line.bullet && (block.isInferred || person === undefined)) role = roleOfItem(line.text);
    if (person !== undefined) mentions.push(mentionOf(person, role, line));
    else addAll(mentions, spokenIn(line));
  }
  return mentions;
}

/** `Ana Example, Chief Editor`: a name, a comma and nothing but a post. */
function isNameAndPost(text: string): boolean {
  const comma = text.indexOf(", ");
  const post = text.slice(comma + 2);
  return comma > 0 && isPost(post) && !isSentence(post) && !/[.:?!]$/u.test(post) && post.length < LONGEST_POST;
}

const LONGEST_POST = 80;

/** `Ms. Ana Example, Example Org`: somebody with a title and what they belong to, and no sentence. */
function isTitledName(text: string): boolean {
  const comma = text.indexOf(", ");
  return comma > 0 && hasHonorific(text) && !isSentence(text.slice(comma + 2)) && !/[.:?!]$/u.test(text);
}

/** `Introduction by moderators`: the bullets below are moderators. */
function roleOfItem(text: string): Role {
  if (text.length > LONGEST_ITEM) return "speaker";
  const word = /\b(?:moderators?|facilitators?|chairs?)\b/i.exec(text)?.[0];
  // `Presenters, moderators and panelists` are all of them.
  const isMixed = /\b(?:speakers?|panell?ists?|presenters?)\b/i.test(text);
  return (word === undefined || isMixed ? undefined : findRole(word)) ?? "speaker";
}

const LONGEST_ITEM = 80;

function bulletPerson(line: Line): Named | undefined {
  const head = line.text.split(/[,(]/u)[0]!.trim();
  const { name } = splitHonorific(head);
  const isTitled = hasHonorific(line.text);
  if (!looksLikeFullName(name) || (isOrganizationName(name) && !isTitled)) return undefined;
  // A bare capitalised phrase is a topic; a person has a title, a bracket or a field.
  if (!isTitled && head === line.text) return undefined;
  const slot = readPersonSlot(line.text, { isPromised: false });
  if (slot.kind !== "person") return undefined;
  const { affiliation, position, country } = slot.person;
  // `Rio de Janeiro, Brazil` is a place; `New Moon, a poem` is none of ours either.
  const isPlace =
    country !== undefined && affiliation === undefined && position === undefined && line.text.includes(",");
  const isPhrase = position === undefined && affiliation !== undefined && /^\p{Ll}/u.test(affiliation);
  return !isTitled && (isPlace || isPhrase) ? undefined : slot.person;
}
