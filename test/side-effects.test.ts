import { join } from "node:path";

import { build } from "esbuild";
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
const BUILT_BY_CALLS = /^src\/schema\//;

test("whatever is not used of a module leaves no byte in a bundle", async () => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: files.map((file) => `import "./${file}";`).join("\n"), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    metafile: true,
    treeShaking: true,
    format: "esm",
    platform: "node",
    // `sideEffects: false` would drop the modules unread; here each has to show that it has none.
    plugins: [
      {
        name: "keep-modules",
        setup: (plugin) => {
          plugin.onResolve({ filter: /^/ }, async ({ path, resolveDir, kind, pluginData }) => {
            if (pluginData === "resolved") return undefined;
            // Packages answer for themselves, and what is loaded on demand is a module of its own in this list.
            if (!path.startsWith(".") || kind === "dynamic-import") return { path, external: true, sideEffects: false };
            const found = await plugin.resolve(path, { kind, resolveDir, pluginData: "resolved" });
            return { ...found, sideEffects: true };
          });
        },
      },
    ],
  });
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  expect(Object.keys(metafile.inputs)).toEqual(expect.arrayContaining(files));
  expect(
    kept.filter((file) => file.startsWith("src/") && !BUILT_BY_CALLS.test(file)),
    outputFiles[0]!.text.slice(0, 2000),
  ).toEqual([]);
});

test("importing every module changes nothing outside it", async () => {
  const before = Reflect.ownKeys(globalThis);
  await Promise.all(files.map((file) => loadModule(join(process.cwd(), file))));
  // zod keeps its own settings there.
  const added = Reflect.ownKeys(globalThis).filter((key) => !before.includes(key) && !String(key).startsWith("__zod_"));
  expect(added).toEqual([]);
});
