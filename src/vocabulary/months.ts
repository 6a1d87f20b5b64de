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
  const at = MONTHS.findIndex((month) => {
    const name = month.toLowerCase();
    return word === name || word === name.slice(0, 3) || (word === "sept" && name === "september");
  });
  return at === -1 ? undefined : at + 1;
}
