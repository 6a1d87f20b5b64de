/** Whether a character is one of the plain letters. */
export function isPlainLetter(code: number): boolean {
  // Bit 32 makes a letter small.
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Whether a character is one of the ten digits of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a character is one of the plain letters and digits: most characters of a page are, and need no pattern. */
export function isPlainLetterOrDigit(code: number): boolean {
  return isPlainLetter(code) || isDigit(code);
}
