export { compareText } from "./compare-text";
export { fold } from "./fold";
export { scanJson, type JsonError, type JsonVisitor } from "./json-scan";
export { LineIndex, type Position } from "./line-index";
export { nameLikeness, nameTokens, tokenLikeness, type NameLikeness } from "./name-likeness";
export { printable, quote } from "./printable";
export type { Span } from "./span";
