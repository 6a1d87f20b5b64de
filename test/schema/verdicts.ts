import { Validator } from "@cfworker/json-schema";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";

import type { JsonSchema } from "../../src/schema";

/** A validator of JSON Schema that others wrote: it accepts the schema itself, or throws. */
export type Verdict = (record: unknown) => boolean;

/** Ajv in strict mode, which refuses schemas that it only half understands. */
export function ajvVerdict(schema: JsonSchema): Verdict {
  const is2020 = String(schema["$schema"]).includes("2020-12");
  const ajv = new (is2020 ? Ajv2020 : Ajv)({ strict: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (record) => validate(record);
}

/** @cfworker/json-schema, which uses no `eval`. */
export function cfworkerVerdict(schema: JsonSchema): Verdict {
  const validator = new Validator(schema, String(schema["$schema"]).includes("2020-12") ? "2020-12" : "7");
  return (record) => validator.validate(record).valid;
}
