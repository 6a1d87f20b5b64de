/** What to tell people instead of writing an export that would hold nothing, or less than calendars rely on. */
export class NothingToWrite extends Error {
  override readonly name = "NothingToWrite";
  /** What may help, as a sentence of its own. */
  readonly hint: string;

  constructor(message: string, hint = "") {
    super(message);
    this.hint = hint;
  }
}
