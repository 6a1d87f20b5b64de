// The shape of a record for programs without this package: a JSON Schema and a file of TypeScript.
import { toTypeScript } from "igf-sessions/export";
import { sessionJsonSchema } from "igf-sessions/schema";

const { $id, required } = sessionJsonSchema({ draft: "2020-12" });
console.log($id, required);
console.log(toTypeScript().match(/^export (?:interface|type) \w+/gm));
