import { frozen } from "../frozen";
import type { SdgIndicatorCode } from "./indicator-codes-2025";

/**
 * The 13 groups of codes under which one indicator is listed more than once: 251 codes are 234 indicators. The two codes
 * `13.2.1` and `13.b.1` are one indicator in the UN's count although their texts differ slightly.
 */
export const SDG_INDICATOR_REPEATS = /* @__PURE__ */ frozen([
  ["1.5.1", "11.5.1", "13.1.1"],
  ["1.5.2", "11.5.2"],
  ["1.5.3", "11.b.1", "13.1.2"],
  ["1.5.4", "11.b.2", "13.1.3"],
  ["4.7.1", "12.8.1", "13.3.1"],
  ["7.b.1", "12.a.1"],
  ["8.4.1", "12.2.1"],
  ["8.4.2", "12.2.2"],
  ["10.3.1", "16.b.1"],
  ["10.6.1", "16.8.1"],
  ["13.2.1", "13.b.1"],
  ["15.7.1", "15.c.1"],
  ["15.a.1", "15.b.1"],
] as const satisfies readonly (readonly SdgIndicatorCode[])[]);
