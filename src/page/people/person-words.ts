import { codeAt, endWithoutMarks, wordList } from "../../text";
import { isAcronym, isKnownBody, isTopic } from "./topic-words";

/** Words that make a name an organisation's. Source: organisation names on session pages, 2016 to 2025. */
const ORGANIZATION_WORDS = /* @__PURE__ */ wordList(
  "Academy Administration Agency Alliance Archive Archives Assembly Association Authority Bank Board Bureau Center Centre Chamber Circle Coalition Collective College Commission Committee Community Company Consortium Cooperative Corporation Council Department Directorate Directorate-General Embassy Federation Forum Foundation Fund Government Group Guild Hub IGF Inc Initiative Institut Institute Instituto Institution International Laboratory Laboratories Lab Labs League Liberties Limited Ltd LLC Ministry Mission Municipality Museum Network Networks NGO Observatory Office Organization Organisation Parliament Partners Partnership Platform Programme Program Programa Project Registry School Secretariat Senate Service Services Society Telecom Trust UN UNESCO Union Universidad Universidade University Université Youth",
);

/** Words that make a field a post. */
const POST_WORDS = /* @__PURE__ */ wordList(
  "activist actor administrator adviser advisor advocate ambassador analyst anchor anthropologist architect archivist artist assistant associate attache attaché attorney attorney-general auditor auditor-general author baker barrister blogger campaigner candidate captain ceo cfo chair chairman chairperson chairwoman chercheur chercheuse chief cio ciso clerk co-chair co-chairman co-chairperson co-chairwoman co-convener co-convenor co-coordinator co-director co-editor co-faciliator co-facilitator co-founder co-lead co-leader co-ordinator co-organiser co-organizer co-president cochair cofounder columnist commissioner commissioner-general congressman congresswoman conseiller conseillère conselheira conselheiro conselhera conservator consul consul-general consultant convener convenor coo coordenador coordenadora coordinadora coordinator coordonnateur coordonnatrice councillor councilman councilor councilwoman counsel counsellor cto curator dean delegate deputy deputy-director designer developer diplomat directeur director director-general directora directress directrice diretor diretora doctor economist editor editor-in-chief educator electrician engineer entrepreneur evangelist evp executive expert facilitator farmer fellow filmmaker founder governor governor-general head historian inspector inspector-general instructor intern interpreter investigadora journalist judge keeper lawyer lead leader lecturer legislator liaison librarian magistrate manager master mathematician mayor member mep minister minister-counsellor mp musician negotiator nominee notary nurse officer officer-in-charge ombudsman ombudsperson ombudswoman operator organiser organizer owner painter parliamentarian partner photographer physician pilot poet postdoc practitioner president presidenta presidente principal producer prof profesora professor programmer prosecutor président présidente psychologist publisher pupil rapporteur rector registrar reporter representative researcher scholar scientist secretary secretary-general secrétaire senator senior sociologist solicitor solicitor-general specialist spokesman spokesperson spokeswoman statistician steward strategist student sub-director subdirector supervisor svp teacher technologist trainer translator treasurer trustee tutor under-secretary-general under-secretary undersecretary undersecretary-general vice-chairman vice-chairperson vice-chairwoman vice-dean vice-governor vice-president vice-chair vice-chancellor vice-minister vice-principal vice-rector vice volunteer vp warden writer",
);

const NAME_PARTICLES = /* @__PURE__ */ wordList(
  "of i y e de da do das dos del della der den di du el al bin bint ibn la le van von ter ten te [yei] af av zu zur zum ben abu ul ur san st ’t 't dell d",
);

/** Posts that nobody puts at the head of an organisation's name, and words that only stand before a post. */
const LEADING_WORDS = /* @__PURE__ */ wordList(
  "ag acting former now currently ceo cfo cto ciso vp general senior junior vice deputy associate assistant executive managing chief director director-general head president chair chairman chairperson chairwoman co-chair co-founder founder secretary member mag fellow lead professor partner principal adviser advisor consultant coordinator representative minister commissioner under-secretary-general regional global programme program project policy",
);

/** Words for what people are in a session or a body, which no family name is. */
const OFFICES = /* @__PURE__ */ wordList(
  "chair chairs co-chair co-chairs cochair chairperson chairpersons chairman chairwoman moderator moderators co-moderator co-moderators member members director directors coordinator coordinators co-coordinator representative representatives delegate delegates rapporteur rapporteurs manager managers officer officers expert experts speaker speakers panelist panelists panellist panellists organizer organizers organiser organisers facilitator facilitators participant participants secretariat team teams staff president vice-president minister ceo cto cfo secretary-general",
);

/** Whether words with capitals are an office and nobody's name: `Executive Director`, `MAG Chair`, `Host Country Co-Chair`. */
function isOfficeAlone(text: string): boolean {
  return OFFICES.hasBetweenInAnyCase(text, text.lastIndexOf(" ") + 1, text.length);
}

export function isOrganizationName(text: string): boolean {
  if (isKnownBody(text) || ORGANIZATION_WORDS.standsIn(text)) return true;
  return text.includes("Task Force") || text.includes("United Nations");
}

function hasPostWord(text: string): boolean {
  return POST_WORDS.standsInAnyCase(text);
}

/** Whether a field begins or ends with the name of a body: `Family Policy Council`, `Ministry of Posts`. */
export function isOrganizationField(text: string): boolean {
  const words = text.split(" ");
  return isOrganizationName(words.at(-1) ?? "") || isOrganizationName(words[0] ?? "");
}

/** Whether a field is an office with an `of` in its own name: what stands behind it is not the body it is held in. */
export function isOffice(text: string): boolean {
  const first = text.indexOf(" ");
  if (first < 0 || !OFFICE_WORDS.hasBetween(text, 0, first)) return false;
  return OFFICE.test(text) || PRESIDING.test(text) || isSentTo(text);
}

/** What such offices begin with: one look at the first word tells that a field is none. */
const OFFICE_WORDS = /* @__PURE__ */ wordList(
  "Deputy Member Minister Secretary Head Chief Chair Speaker Special Tech Technology Envoy Prime First Vice State Federal Permanent Representative Ambassador Consul",
);

/** `Student Union of …` is a body and no student. */
const STUDENT_BODY =
  /^Student (?:Association|Body|Council|Federation|Forum|Government|Network|Parliament|Senate|Society|Union)\b/;

const OFFICE =
  /^(?:Deputy )?(?:Member|Minister|Secretary|Head|Chief|Chair|Speaker) of (?:the )?(?:Parliament|Congress|House|Assembly|State|Staff|Mission|Delegation|Cabinet)$|^(?:Special |Tech |Technology )?Envoy(?: (?:for|of|on|to) |$)|^(?:Prime |First |Deputy |Vice |State |Federal )*Minister (?:for|of) /u;

/** `Permanent Representative of Voltania to the UN`: what stands behind `of` is no body by itself. */
function isSentTo(text: string): boolean {
  const to = text.lastIndexOf(" to ");
  return to > 0 && SENT.test(text) && /^(?:the )?\p{Lu}/u.test(text.slice(to + 4, to + 9));
}

const SENT = /^(?:Deputy )?(?:Permanent )?(?:Representative|Ambassador|Consul|Envoy) of /;

/** `MAG Member 2022-2024`: the years of a post. */
const YEARS = / \(?20\d{2}(?:[-–/]\d{2,4})?\)?$/u;

/**
 * Whether a field is a post: it begins with one, or what stands before `of`, `at` or `for` ends with one, or it names one in
 * small letters, which names of organisations do not have.
 */
export function isPost(printed: string): boolean {
  if (isOffice(printed)) return true;
  if (!hasPostWord(printed) || (printed.startsWith("Student ") && STUDENT_BODY.test(printed))) return false;
  const text = /\d\)?$/.test(printed) ? printed.replace(YEARS, "") : printed;
  const words = text.split(" ");
  if (isLeadingWord(words[0]!))
    return words[1] === "of" || !(words.length < 4 && isOrganizationName(words.at(-1) ?? ""));
  const until = text.search(/ (?:of|at|for|in|to|from|with) /u);
  const head = until < 0 ? text : text.slice(0, until);
  if (hasPostWord(head.split(" ").at(-1) ?? "")) return true;
  if (hasPostWord(words[0]!) && !isOrganizationName(words.at(-1)!)) return true;
  if (!isOrganizationName(text)) return true;
  const last = head.split(" ").at(-1) ?? "";
  return words.some((word) => /^\p{Ll}/u.test(word) && hasPostWord(word)) && !isOrganizationName(last);
}

function isLeadingWord(word: string): boolean {
  return LEADING_WORDS.hasBetweenInAnyCase(word, 0, endWithoutMarks(word, ".,", 0, word.length));
}

/** `Speaker of the Lower House`, whatever the house is called. */
const PRESIDING = /^(?:Deputy )?Speaker of /u;

/** The longest name in words; longer runs are sentences or several people. */
const LONGEST_NAME_WORDS = 7;

/**
 * Whether words look like a person's full name: two to seven, each with a capital or a particle between them, no digits.
 * One word and all lower case are names only where a label says that a person stands there.
 */
export function looksLikeFullName(text: string): boolean {
  let words = 0;
  let capitals = 0;
  let last = 0;
  for (let start = 0; start < text.length;) {
    const end = nameWordEnd(text, start);
    if (end > start) {
      words += 1;
      if (words > LONGEST_NAME_WORDS) return false;
      if (startsUpper(text, start)) capitals += 1;
      else if (!NAME_PARTICLES.hasBetweenInAnyCase(text, start, end)) return false;
      last = start;
    }
    start = end + 1;
  }
  return (
    capitals >= 2 && hasNameCharacters(text) && !OFFICES.hasBetweenInAnyCase(text, last, text.length) && !isTopic(text)
  );
}

/** Where the word that begins here ends: at a space, or at the dot that some pages put between names. */
function nameWordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && codeAt(text, end) !== 32 && codeAt(text, end) !== MIDDLE_DOT) end += 1;
  return end;
}

const MIDDLE_DOT = 0xb7;

function startsUpper(text: string, at: number): boolean {
  const code = codeAt(text, at);
  // Nearly every word begins with a plain letter, which needs no pattern.
  if (code < 128 && code !== APOSTROPHE) return code >= 65 && code <= 90;
  return STARTS_UPPER.test(text.slice(at, at + 3));
}

const APOSTROPHE = 39;

function hasNameCharacters(text: string): boolean {
  // Most names are plain letters, and asking for any letter takes four times as long.
  return PLAIN_NAME_CHARACTERS.test(text) || NAME_CHARACTERS.test(text);
}

const PLAIN_NAME_CHARACTERS = /^[a-z .'`-]+$/i;
const NAME_CHARACTERS = /^[\p{L}\p{M} .'’‘`´·×-]+$/u;
const STARTS_UPPER = /^['’‘]?[\p{Lu}\p{Lt}\p{Lo}]/u;

/**
 * Whether words may be a name where a label promises one: also one word, capitals, initials, or all in small letters. Small
 * and capital words mixed are a phrase.
 */
export function couldBeName(text: string): boolean {
  const words = text.split(" ");
  if (isOfficeAlone(text) || isTopic(text) || (words.length === 1 && isAcronym(text))) return false;
  if (words.length > LONGEST_NAME_WORDS + 1 || !hasNameCharacters(text) || !/\p{L}/u.test(text)) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !NAME_PARTICLES.has(word.toLowerCase()));
  return (
    small.length === 0 ||
    (small.length === 1 && words.length <= 3) ||
    (small.length === words.length && words.length <= 3)
  );
}

/** How many words a text has: one more than it has spaces. */
export function countWords(text: string): number {
  let words = 1;
  for (let space = text.indexOf(" "); space >= 0; space = text.indexOf(" ", space + 1)) words += 1;
  return words;
}

/** Whether words are running text: enough of them begin in lower case without being particles. */
export function isSentence(text: string): boolean {
  let words = 0;
  let small = 0;
  for (let start = 0; start <= text.length;) {
    const space = text.indexOf(" ", start);
    const end = space < 0 ? text.length : space;
    words += 1;
    if (startsLower(text, start) && !isParticle(text, start, end)) small += 1;
    start = end + 1;
  }
  return words >= 4 && small * 2 > words;
}

function startsLower(text: string, at: number): boolean {
  const code = codeAt(text, at);
  // Nearly every word begins with a plain letter, which needs no pattern.
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text.slice(at, at + 2));
}

function isParticle(text: string, start: number, end: number): boolean {
  return NAME_PARTICLES.hasBetweenInAnyCase(text, start, end);
}
