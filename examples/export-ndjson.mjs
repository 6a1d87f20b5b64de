// One record a line, as this package's own commands and most pipelines read it.
import { toNdjson } from "igf-sessions/export";
import { validateSessions } from "igf-sessions/pipeline";

import { exampleSessions } from "./programme.mjs";

const text = toNdjson(await exampleSessions());
console.log(text.split("\n").length - 1, "lines");
for await (const { line, session } of validateSessions([new TextEncoder().encode(text)])) console.log(line, session.id);
