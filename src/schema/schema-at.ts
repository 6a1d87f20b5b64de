import type * as z from "zod";

import type { RecordPath } from "../diagnostics";
import { itemOf, shapeOf, withoutOptional } from "./inner";

/** The keys that an object schema names at a path; none where the path leads to no object. */
export function keysAt(schema: z.core.$ZodType, path: RecordPath): readonly string[] {
  let at: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    const shape = shapeOf(at);
    const next = shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : itemOf(at);
    if (next === undefined) return [];
    at = withoutOptional(next);
  }
  return Object.keys(shapeOf(at) ?? {});
}
