import type { Role } from "../vocabulary/roles";
import type { BlockKind, Heading } from "./headings";
import type { Line } from "./line";

/** A stretch of the page that is about one thing. */
export interface Block {
  readonly kind: BlockKind;
  readonly heading?: Heading & { readonly line: Line };
  readonly lines: Line[];
  readonly role?: Role;
  /** Further roles of the same people. */
  readonly otherRoles?: readonly Role[];
  /** No label says what the block is: its shape and position do. */
  readonly isInferred: boolean;
  /** The field of the HTML markup, one object per element. */
  readonly field?: Heading;
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
