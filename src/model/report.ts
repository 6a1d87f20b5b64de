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
  /** The words, such as `more than one hundred`. */
  raw: string;
}
