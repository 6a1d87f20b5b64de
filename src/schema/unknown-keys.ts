import type * as z from "zod";

import type { Diagnostic, RecordPath } from "../diagnostics";
import { itemOf, shapeOf, withoutOptional } from "./inner";
import { unknownKey } from "./to-diagnostics";

/** A warning for every key of a valid record that its schema does not name, in the order of the record. */
export function findUnknownKeys(schema: z.core.$ZodType, record: unknown): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  // The schema bounds the depth: what an unknown key holds is not entered.
  const visit = (at: z.core.$ZodType, value: unknown, path: RecordPath): void => {
    const item = itemOf(at);
    if (item !== undefined && Array.isArray(value))
      value.forEach((inner, index) => visit(item, inner, [...path, index]));
    const shape = shapeOf(at);
    if (shape === undefined || typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (known === undefined) diagnostics.push(unknownKey("schema/unknown-key-kept", schema, [...path, key]));
      else visit(withoutOptional(known), inner, [...path, key]);
    }
  };
  visit(schema, record, []);
  return diagnostics;
}
