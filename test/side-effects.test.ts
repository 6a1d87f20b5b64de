import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";

import { loadModule } from "./support/load-entry";
import { sourceModules } from "./support/source-files";

// The file that runs the command line is the one module that acts.
const files = sourceModules()
  .map(({ file }) => file)
  .filter((file) => file !== "src/cli/bin.ts");

/**
 * Modules whose tables are built by zod's functions, which nothing marks as pure. `sideEffects: false` still drops
 * them whole.
 */
const BUILT_BY_CALLS = "src/schema/";

/** What a bundler keeps of a product of two numbers that nobody uses: nothing that acts. */
const ARITHMETIC = /^var \w+ = [\d* ]+;$/gm;

/** `sideEffects: false` would drop the modules unread; here each has to show that it has none. */
const keepModules: Plugin = {
  name: "keep-modules",
  setup: (plugin) => {
    plugin.onResolve({ filter: /^/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === "resolved") return undefined;
      // Packages answer for themselves, and what is loaded on demand is a module of its own in this list.
      if (!path.startsWith(".") || kind === "dynamic-import") return { path, external: true, sideEffects: false };
      const found = await plugin.resolve(path, { kind, resolveDir, pluginData: "resolved" });
      if (found.path.includes(BUILT_BY_CALLS)) return { path, external: true, sideEffects: false };
      return { ...found, sideEffects: true };
    });
  },
};

test("whatever is not used of a module leaves nothing in a bundle", async () => {
  // The root would drag in whole what it passes on from a module that is left out.
  const shown = files.filter((file) => !file.startsWith(BUILT_BY_CALLS) && file !== "src/index.ts");
  const { metafile, outputFiles } = await build({
    stdin: { contents: shown.map((file) => `import "./${file}";`).join("\n"), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    treeShaking: true,
    format: "esm",
    platform: "node",
    plugins: [keepModules],
  });
  expect(Object.keys(metafile.inputs)).toEqual(expect.arrayContaining(shown));
  const kept = outputFiles[0]!.text.replace(ARITHMETIC, "").replace(/^\/\/ .*$/gm, "");
  expect(kept.trim()).toBe("");
});

test("importing every module changes nothing outside it", async () => {
  const before = Reflect.ownKeys(globalThis);
  await Promise.all(files.map(loadModule));
  // zod keeps its own settings there.
  const added = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key) && !String(key).startsWith("__zod_"));
  expect(added).toEqual([]);
});
