/**
 * The code of a character, NaN behind the end.
 *
 * Pages and what is cut out of them are strings of more kinds than an engine remembers at one place: joined or cut, of narrow
 * or wide characters. There it looks for `charCodeAt` again at each character, unless the method is at hand.
 */
export const codeAt = /* @__PURE__ */ methodAtHand();

function methodAtHand(): (text: string, at: number) => number {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- each call hands over the text as `this`
  return Function.prototype.call.bind(String.prototype.charCodeAt);
}
