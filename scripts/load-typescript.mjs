// Runs a TypeScript module of the repository; Node 20 cannot by itself.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What the module at `path`, from the root of the repository, exports. */
export async function loadTypeScript(path) {
  // Inside the repository, so that the bundle finds its packages.
  mkdirSync(join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(root, ".cache/load-"));
  try {
    const outfile = join(folder, "module.mjs");
    await build({
      entryPoints: [join(root, path)],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
