export { compareText } from "./compare-text";
export { fold } from "./fold";
export { scanJson } from "./json-scan";
export { LineIndex } from "./line-index";
export { nameLikeness, nameTokens, tokenLikeness, type NameLikeness } from "./name-likeness";
export { printable, quote } from "./printable";
export type { Span } from "./span";
