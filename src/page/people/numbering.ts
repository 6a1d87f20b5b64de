import { codeAt, isDigit } from "../../text";

/** A line of a list without the number in front of it: `2. Ana Example`, `(2) Ana Example`. */
export function withoutNumber(text: string): string {
  const first = codeAt(text, 0);
  // Nearly every text begins with a letter.
  return isDigit(first) || first === OPEN ? text.replace(NUMBER, "") : text;
}

const OPEN = 40;
const NUMBER = /^\(?\d{1,2}[.)] ?/u;
