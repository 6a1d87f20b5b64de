/** A stretch of the text as received: UTF-16 offsets, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
