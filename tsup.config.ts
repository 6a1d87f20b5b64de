import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

import { defineConfig, type Options } from "tsup";

import { LIBRARY_ENTRIES } from "./entries";

const { sdg, ...entriesBesideSdg } = LIBRARY_ENTRIES;
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const shared = {
  outDir: "dist",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: false,
  clean: false,
  // Node's own modules keep their `node:`, without which other runtimes take them for packages.
  removeNodeProtocol: false,
  treeshake: false,
  // Read and removed by scripts/build.mjs.
  metafile: true,
  // `date-fns-tz` loads the whole of date-fns when it is left outside: about a second on Node 22 and later.
  noExternal: [/^(?!zod$|node:).*/],
  external: ["zod", /^node:/],
} satisfies Options;

/** One format of the library: the SDG codes as one file, and everything else around it. */
function library(format: "esm" | "cjs"): Options[] {
  const extension = format === "esm" ? ".js" : ".cjs";
  return [
    // No account of its bundles: it would lie where that of the other build lies, and nothing foreign is in it.
    { ...shared, name: `${format}-sdg`, format, splitting: false, metafile: false, entry: { sdg } },
    { ...shared, name: format, format, entry: entriesBesideSdg, esbuildPlugins: [sdgIsBuiltAlone(extension)] },
  ];
}

/**
 * Makes the rest of the library import the file of `igf-sessions/sdg`. Left to the bundler, that entry is cut along
 * what other entries share with it, and a program that only wants a code opens five files instead of one.
 */
function sdgIsBuiltAlone(extension: string): NonNullable<Options["esbuildPlugins"]>[number] {
  const folder = resolve(dirname(sdg));
  return {
    name: "sdg-is-built-alone",
    setup: (build) => {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const isSdg = resolve(resolveDir, path).replace(/[/\\]index$/, "") === folder;
        // Chunks lie beside `sdg.js`; entries from the folder of the codes, the languages, lie one folder deeper.
        const toDist = resolveDir === folder ? ".." : ".";
        return isSdg ? { path: `${toDist}/sdg${extension}`, external: true } : undefined;
      });
    },
  };
}

export default defineConfig([
  ...library("esm"),
  ...library("cjs"),
  {
    ...shared,
    name: "types",
    format: ["esm", "cjs"],
    entry: LIBRARY_ENTRIES,
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0", types: [] } },
  },
  {
    ...shared,
    name: "cli",
    format: "esm",
    platform: "node",
    outDir: "dist/cli",
    entry: { bin: "src/cli/bin.ts" },
    // A program has nobody to share `zod` with, and loading its ninety files takes longer than all the rest.
    noExternal: [/^(?!node:).*/],
    external: [/^node:/],
    // Commander is CommonJS and asks for Node's own modules with `require`.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    define: { PACKAGE_VERSION: JSON.stringify(version) },
  },
]);
