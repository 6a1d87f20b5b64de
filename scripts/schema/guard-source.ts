// Writes type guards for zod schemas as plain TypeScript: no zod at run time, no `new Function`, no copy of the value.
import * as z from "zod";

/** A guard to write: the type that it tells, which stands in the model, and the schema that decides. */
export interface Guard {
  readonly name: string;
  readonly type: string;
  readonly schema: z.core.$ZodType;
}

interface Context {
  /** Declarations of sets and patterns, by their text, so that equal ones are written once. */
  readonly constants: Map<string, string>;
  readonly guards: readonly Guard[];
}

/** The source of a module with one guard per schema. Objects inside others become calls of each other's guards. */
export function guardSource(guards: readonly Guard[]): string {
  const context: Context = { constants: new Map(), guards };
  const functions = guards.map((guard) => guardFunction(guard, context));
  const types = [...new Set(guards.map(({ type }) => type))].sort();
  const constants = [...context.constants].map(([text, name]) => `const ${name} = ${text};`);
  return `// Written by \`npm run generate\` from the zod schemas; a test compares the two.
/* eslint-disable */
import type { ${types.join(", ")} } from "../../model";

${constants.join("\n")}

${functions.join("\n\n")}
`;
}

function guardFunction({ name, type, schema }: Guard, context: Context): string {
  if (!(schema instanceof z.ZodObject)) throw new TypeError(`${name} is asked for a schema that is no object.`);
  if (!(schema.def.catchall instanceof z.ZodNever))
    throw new TypeError(`${name} is asked for a schema that is not strict.`);
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  const requiredKeys = Object.values(shape).filter((inner) => !(inner instanceof z.ZodExactOptional)).length;
  const cases = Object.entries(shape).map(([key, inner]) => {
    const isOptional = inner instanceof z.ZodExactOptional;
    const failure = failureOf(isOptional ? inner.def.innerType : inner, "inner", context);
    return `case ${JSON.stringify(key)}: if (${failure}) return false; ${isOptional ? "" : "required += 1; "}break;`;
  });
  return `/** Tells whether a value is a {@link ${type}}, exactly as \`${name.replace(/^is(.)/, (_, letter: string) => letter.toLowerCase())}Schema\` does, without zod and without saying why not. */
export function ${name}(value: unknown): value is ${type} {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  ${requiredKeys > 0 ? "let required = 0;" : ""}
  for (const key in record) {
    const inner = record[key];
    switch (key) {
      ${cases.join("\n      ")}
      default: return false;
    }
  }
  return ${requiredKeys > 0 ? `required === ${requiredKeys}` : "true"};
}`;
}

/** An expression that is true where `value` does not fit. */
function failureOf(schema: z.core.$ZodType, value: string, context: Context): string {
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODateTime) return textFailure(schema, value, context);
  if (schema instanceof z.ZodNumber) return numberFailure(schema, value);
  if (schema instanceof z.ZodEnum) return `!${constant(setOf(schema.options), context)}.has(${value})`;
  if (schema instanceof z.ZodLiteral) {
    const values = [...schema.values];
    if (values.length === 1) return `${value} !== ${JSON.stringify(values[0])}`;
    return `!${constant(setOf(values), context)}.has(${value})`;
  }
  if (schema instanceof z.ZodArray) {
    const item = failureOf(schema.def.element, "item", context);
    return `!Array.isArray(${value}) || ${value}.length < ${minimum(schema)} || ${value}.some((item: unknown) => ${item})`;
  }
  const guard = context.guards.find((other) => isSame(other.schema, schema));
  if (guard === undefined) throw new TypeError(`No guard can be written for a schema of type ${schema._zod.def.type}.`);
  return `!${guard.name}(${value})`;
}

/** A schema with other notes is a clone with the same shape. */
function isSame(one: z.core.$ZodType, other: z.core.$ZodType): boolean {
  return one instanceof z.ZodObject && other instanceof z.ZodObject && one.shape === other.shape;
}

function setOf(values: readonly unknown[]): string {
  return `/* @__PURE__ */ new Set<unknown>(${JSON.stringify(values)})`;
}

function constant(text: string, { constants }: Context): string {
  const name = constants.get(text) ?? `C${constants.size}`;
  constants.set(text, name);
  return name;
}

type Check = z.core.$ZodCheck["_zod"]["def"] & {
  readonly minimum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
};

function checksOf(schema: z.core.$ZodType): readonly Check[] {
  // The definitions of the checks used here hold their bounds and patterns under these names.
  const checks = (schema._zod.def.checks ?? []).map((check) => check._zod.def as Check);
  const own = schema._zod.def as unknown as Partial<Check>;
  return own.check === undefined ? checks : [own as Check, ...checks];
}

function minimum(schema: z.core.$ZodType): number {
  const checks = checksOf(schema);
  if (checks.length !== 1 || checks[0]?.check !== "min_length") throw new TypeError("A list has a check of its own.");
  return checks[0].minimum ?? 0;
}

function textFailure(schema: z.core.$ZodType, value: string, context: Context): string {
  const failures = checksOf(schema).map((check) => {
    if (check.check === "min_length" && check.minimum === 1) return `${value} === ""`;
    if (check.check === "string_format" && check.pattern)
      return `!${constant(String(check.pattern), context)}.test(${value})`;
    throw new TypeError(`No guard can be written for the check ${check.check}.`);
  });
  return [`typeof ${value} !== "string"`, ...failures].join(" || ");
}

function numberFailure(schema: z.core.$ZodType, value: string): string {
  const failures = checksOf(schema).map((check) => {
    if (check.check === "number_format") return `!Number.isSafeInteger(${value})`;
    if (check.check === "greater_than") return `${value} < ${check.value}`;
    if (check.check === "less_than") return `${value} > ${check.value}`;
    throw new TypeError(`No guard can be written for the check ${check.check}.`);
  });
  return [`typeof ${value} !== "number"`, `!Number.isFinite(${value})`, ...failures].join(" || ");
}
