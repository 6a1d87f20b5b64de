import * as z from "zod";

/** What a key of a schema holds: the schema itself, without the wrapper that makes it optional. */
export function withoutOptional(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodExactOptional ? schema.def.innerType : schema;
}

/** What the items of a list are held to, or `undefined` for what is no list. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  return schema instanceof z.ZodArray ? schema.def.element : undefined;
}

/** The keys of an object and what each is held to, or `undefined` for what is no object. */
export function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> | undefined {
  return schema instanceof z.ZodObject ? schema.shape : undefined;
}
