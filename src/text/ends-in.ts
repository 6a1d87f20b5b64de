/** Whether a text ends in one of some characters: a pattern such as `/[.?!]$/` looks at every character before it says so. */
export function endsIn(text: string, marks: string): boolean {
  return text !== "" && marks.includes(text.charAt(text.length - 1));
}
