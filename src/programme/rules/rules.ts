import type { Rule } from "../rule";
import { CLASH_RULES } from "./clash-rules";
import { CONTENT_RULES } from "./content-rules";
import { IDENTITY_RULES } from "./identity-rules";
import { PEOPLE_RULES } from "./people-rules";
import { SLOT_RULES } from "./slot-rules";

/** Every rule there is, in the order in which findings about one place are reported. */
export const RULES: readonly Rule[] = /* @__PURE__ */ [
  SLOT_RULES,
  PEOPLE_RULES,
  CONTENT_RULES,
  CLASH_RULES,
  IDENTITY_RULES,
].flat();
