/** The months as English names them, from January on. */
export const MONTHS = /* @__PURE__ */ Object.freeze([
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const);

/** The number of a month, 1 to 12, by its English name in lower case: whole, or as `dec` or `sept`. */
export function findMonth(word: string): number | undefined {
  // Every word of a page may be asked about: the first three letters settle it without a comparison of names.
  const at = word.length < 3 ? -1 : BEGINNINGS.indexOf(`${word.slice(0, 3)} `);
  if (at === -1) return undefined;
  const month = at / 4;
  const isWhole = word.length === 3 || word === "sept" || word === MONTHS[month]!.toLowerCase();
  return isWhole ? month + 1 : undefined;
}

const BEGINNINGS = "jan feb mar apr may jun jul aug sep oct nov dec ";
