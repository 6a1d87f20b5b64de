export { fold } from "./fold";
export { LineIndex, type Position } from "./line-index";
export { printable, quote } from "./printable";
export type { Span } from "./span";
