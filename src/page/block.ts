import type { Role } from "../vocabulary/roles";
import type { BlockKind, Heading } from "./headings";
import type { FieldMeaning } from "./html-fields";
import type { Line } from "./line";

/** A stretch of the page that is about one thing. */
export interface Block {
  readonly kind: BlockKind;
  readonly heading: Heading | undefined;
  readonly lines: Line[];
  readonly role: Role | undefined;
  /** Further roles of the same people. */
  readonly otherRoles: readonly Role[] | undefined;
  /** No label says what the block is: its shape and position do. */
  readonly isInferred: boolean;
  /** The field of the HTML markup, one object per element. */
  readonly field: FieldMeaning | undefined;
}

/** What a block is made of: whatever is not known of it may be left out. */
type BlockParts = Pick<Block, "kind" | "lines" | "isInferred"> & Partial<Block>;

/** A block with every key. */
export function blockOf({ kind, heading, lines, role, otherRoles, isInferred, field }: BlockParts): Block {
  return { kind, heading, lines, role, otherRoles, isInferred, field };
}

/** Kinds whose text runs on until something else begins. */
export const PROSE_KINDS: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set([
  "about",
  "description",
  "policy-questions",
  "section",
  "report",
  "targets",
  "format-description",
]);

/** Blocks that stand above the people and the text of a page. */
export const HEADER_KINDS: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set([
  "boilerplate",
  "title",
  "time",
  "date",
  "room",
  "themes",
]);
