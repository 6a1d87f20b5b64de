// Writes src/export/model-source.ts, the interfaces of src/model as text. Run it after a change of the model.
import { readFileSync, writeFileSync } from "node:fs";

const texts = ["person", "report", "session"].map((name) => {
  const lines = readFileSync(`src/model/${name}.ts`, "utf8").split("\n");
  return lines.filter((line) => !line.startsWith("import ")).join("\n");
});
const literal = texts
  .join("")
  .trim()
  .replace(/[\\`]|\$\{/g, "\\$&");

writeFileSync(
  "src/export/model-source.ts",
  `/** The interfaces of src/model as text; written by scripts/write-model-source.mjs. */\nexport const MODEL_SOURCE = \`${literal}\n\`;\n`,
);
