export type { Coverage } from "./coverage";
export { decodePage } from "./decode-page";
export { type PageReading, readPage, type ReadPageOptions } from "./read-page";
export type { Rejection } from "./rejected";
export { writePage } from "./write-page";
