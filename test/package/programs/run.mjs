import { readFileSync } from "node:fs";

import { everyUse } from "./every-use.mjs";

// No top-level `await`: this is also run as CommonJS.
everyUse(readFileSync(process.argv[2], "utf8")).then((result) => console.log(JSON.stringify(result)));
