// Writes the files that are made from others: the guards from the zod schemas, the model as text from its interfaces.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { format } from "prettier";

import { loadTypeScript } from "./load-typescript.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

async function write(file, source) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), await format(source, { parser: "typescript", printWidth: 120 }));
}

/** The interfaces of the model without what they import: one text for programs that do not have this package. */
function modelSource() {
  const texts = ["person", "report", "session"].map((name) => {
    const lines = readFileSync(join(root, `src/model/${name}.ts`), "utf8").split("\n");
    return lines.filter((line) => !line.startsWith("import ")).join("\n");
  });
  const literal = texts
    .join("")
    .trim()
    .replace(/[\\`]|\$\{/g, "\\$&");
  return `/** The interfaces of src/model as text; written by \`npm run generate\`. */\nexport const MODEL_SOURCE = \`${literal}\n\`;\n`;
}

const { recordGuardSource } = await loadTypeScript("scripts/schema/guards.ts");
await write("src/schema/generated/guards.ts", recordGuardSource());
await write("src/export/generated/model-source.ts", modelSource());
