import * as z from "zod";

import { shapeOf } from "./inner";

/**
 * The lenient twin of a strict schema: the same rules at every depth, and unknown keys kept as they are.
 *
 * @example
 * toLenient(personSchema).safeParse({ name: "Ana Example", roles: ["speaker"], shoeSize: 38 }).success; // true
 */
export function toLenient<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  // A clone is of the class of its original, and only what stands inside it changes.
  return loosened(schema) as Schema;
}

function loosened(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodObject) {
    const { def } = schema;
    const shape = Object.fromEntries(
      Object.entries(shapeOf(schema) ?? {}).map(([key, inner]) => [key, loosened(inner)]),
    );
    return z.clone(schema, { ...def, shape, catchall: z.unknown() });
  }
  if (schema instanceof z.ZodArray) {
    const { def } = schema;
    return z.clone(schema, { ...def, element: loosened(def.element) });
  }
  if (schema instanceof z.ZodExactOptional) {
    const { def } = schema;
    return z.clone(schema, { ...def, innerType: loosened(def.innerType) });
  }
  return schema;
}
