/** The interfaces of src/model as text; written by `npm run generate`. */
export const MODEL_SOURCE = `/** Somebody who takes part in a session. */
export interface Person {
  /** The name without titles, as printed first. */
  name: string;
  /** Further spellings under which the page names the same person. */
  alternateNames?: string[];
  /** \`Dr.\`, \`H.E.\` and the like, as printed. */
  honorific?: string;
  /** Posts held, as printed. Two posts are joined with \`; \`. */
  position?: string;
  affiliation?: string;
  stakeholderGroup?: StakeholderGroup;
  regionalGroup?: RegionalGroup;
  participation?: Participation;
  /** As printed. */
  country?: string;
  /** Only as printed, never guessed. */
  gender?: Gender;
  roles: Role[];
}

/** A gender as session pages print it. */
export type Gender = "female" | "male" | "other";

/** A body that runs or hosts the session. */
export interface Organization {
  name: string;
  /** The department or office of it that the page names. */
  unit?: string;
  stakeholderGroup?: StakeholderGroup;
  regionalGroup?: RegionalGroup;
}
/** What came out of the session. */
export interface SessionReport {
  keyTakeaways?: string[];
  callToAction?: string[];
  /** The session report, paragraphs parted by an empty line. */
  summary?: string;
  /** The reflection on gender issues, paragraphs parted by an empty line. */
  gender?: string;
  attendance?: Attendance;
}

/** How many people came, as far as the report says. */
export interface Attendance {
  total?: Quantity;
  online?: Quantity;
  onsite?: Quantity;
  women?: Quantity;
  /** Share of women and gender-diverse people, 0 to 1. */
  womenShare?: Quantity;
}

/** A number as a report gives it: exact, rounded or bounded, with the words it was read from. */
export interface Quantity {
  exactly?: number;
  about?: number;
  atLeast?: number;
  atMost?: number;
  /** The words, such as \`more than one hundred\`. */
  raw: string;
}

/**
 * One session of an IGF meeting, as data.
 *
 * An absent fact is an absent key, never \`""\`, \`null\` or an empty list. Instants are ISO 8601 in UTC with a final \`Z\`.
 */
export interface Session {
  /** Version of this record's shape. */
  schemaVersion: 1;
  /** Stable: the same page has the same id on every run and machine, such as \`igf-2022-open-forum-56\`. */
  id: string;
  /** Year of the meeting. */
  edition: number;
  type: SessionType;
  /** The number the programme gives the session. Not unique: two pages may claim one number. */
  number?: number;
  title: string;
  /** \`cancelled\` for a session that was announced and will not take place; absent means it stands. */
  status?: SessionStatus;
  /** First instant of the session, such as \`2022-12-01T06:30:00Z\`. */
  start?: string;
  /** First instant after the session: two sessions that touch do not overlap. */
  end?: string;
  /** IANA name of the venue's time zone. */
  timeZone?: string;
  room?: string;
  format?: SessionFormat;
  /** Theme, subtheme and issue lines, as printed. */
  themes?: string[];
  /** BCP 47 tags of the languages spoken or interpreted. */
  languages?: string[];
  description?: string;
  policyQuestions?: string[];
  organizations?: Organization[];
  /** One entry per person; the same person in two roles is one entry with two roles. */
  people?: Person[];
  sdgs?: SessionSdgs;
  report?: SessionReport;
  printedDeadlines?: PrintedDeadline[];
  /** Whatever has no field of its own, in the page's order: nothing on the page is lost. */
  sections?: Section[];
  links?: Link[];
  /** Codes of findings that a person has looked at and accepted: checks stay silent about them and count them. */
  acknowledged?: string[];
  /** How often the published facts have changed; an iCalendar \`SEQUENCE\`. */
  revision?: number;
  source?: Source;
}

/**
 * A session whose page did not show everything a {@link Session} needs: a damaged copy may lack the title, the type and
 * the meeting. The reader never makes one up.
 */
export type SessionDraft = Omit<Session, "edition" | "type" | "title"> &
  Partial<Pick<Session, "edition" | "type" | "title">>;

export type SessionStatus = "confirmed" | "tentative" | "cancelled";

/** How the session is run, as its format line says. */
export interface SessionFormat {
  kind?: FormatKind;
  layout?: RoomLayout;
  /** Planned length in minutes; the slot may differ. */
  durationMinutes?: number;
  /** The organisers' reasons for the format. */
  description?: string;
  /** The format line as printed. */
  raw?: string;
}

/** The goals and targets the session names in its SDG list. Codes that stand only in prose are not here. */
export interface SessionSdgs {
  goals?: SdgGoalNumber[];
  targets?: SdgTargetCode[];
  /** The \`Targets:\` paragraph. */
  rationale?: string;
}

/** A deadline as the page prints it. The site prints one label on all pages, so it may be another meeting's. */
export interface PrintedDeadline {
  document: ReportDocument;
  /** The words, such as \`2 hours after session\`. */
  raw: string;
}

/** A part of the page that has no field of its own. */
export interface Section {
  heading?: string;
  text: string;
}

export interface Link {
  label?: string;
  url: string;
}

/** Which kind of copy the page was: text copies of one page lose different things. */
export type CopyKind = "full" | "one-word-lines-dropped" | "session-led" | "html";

/** Where the record comes from. */
export interface Source {
  url?: string;
  /** When the page was fetched. */
  retrievedAt?: string;
  /** When the published facts last changed. */
  modifiedAt?: string;
  copy?: CopyKind;
}
`;
