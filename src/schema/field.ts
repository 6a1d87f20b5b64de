import * as z from "zod";

/** What people see of a property: a name, what it holds, and values it may have. */
export interface FieldNotes {
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
}

/** A property that a record must have, with the notes that the JSON Schema carries. */
export function required<Schema extends z.ZodType>(schema: Schema, notes: FieldNotes): Schema {
  return schema.meta({ ...notes, examples: [...notes.examples] });
}

/** A property that may be absent. `undefined` as its value is refused: an absent fact is an absent key. */
export function optional<Schema extends z.ZodType>(schema: Schema, notes: FieldNotes): z.ZodExactOptional<Schema> {
  return required(z.exactOptional(schema), notes);
}

/** A list with at least one item: an empty one says nothing that an absent key does not. */
export function list<Schema extends z.ZodType>(schema: Schema): z.ZodArray<Schema> {
  return z.array(schema).min(1);
}

/** The slugs of a closed list. */
export function oneOf<const Table extends Readonly<Record<string, unknown>>>(
  table: Table,
): z.ZodEnum<{ [Slug in keyof Table & string]: Slug }> {
  // The keys of a vocabulary are its slugs and nothing else.
  const slugs = Object.keys(table) as (keyof Table & string)[];
  return z.enum(Object.fromEntries(slugs.map((slug) => [slug, slug])) as { [Slug in keyof Table & string]: Slug });
}
