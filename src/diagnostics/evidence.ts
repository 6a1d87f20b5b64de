/** How sure a fact is: a source shows it, or it follows from what a source shows. */
export type Certainty = "seen" | "inferred";

/** Where a fact comes from. */
export interface Evidence {
  readonly certainty: Certainty;
  /** The page that shows the fact, or that it follows from. */
  readonly source?: string;
  /** What a careful reader should know: another source that disagrees, how the fact was inferred. */
  readonly note?: string;
}
