// Writes the files that are made from the zod schemas: the guards, and (with `--json-schema DIR`) the JSON Schemas.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";
import { format } from "prettier";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a TypeScript module of the repository; Node 20 cannot by itself. */
async function load(path) {
  // Inside the repository, so that the bundle finds `zod`.
  const folder = mkdtempSync(join(root, "node_modules/.generate-"));
  try {
    const outfile = join(folder, "module.mjs");
    await build({
      entryPoints: [join(root, path)],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      external: ["zod"],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const guardFile = join(root, "src/schema/generated/guards.ts");
const { recordGuardSource } = await load("scripts/schema/guards.ts");
mkdirSync(dirname(guardFile), { recursive: true });
writeFileSync(guardFile, await format(recordGuardSource(), { parser: "typescript", printWidth: 120 }));
