// Writes the pages of the documentation that are made from the sources; none of them is committed.
import { fileURLToPath } from "node:url";

import { loadTypeScript } from "./load-typescript.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { writeReference } = await loadTypeScript("docs/.vitepress/generate/index.ts");
await writeReference();
