import { readFileSync } from "node:fs";

import { defineConfig, type Options } from "tsup";

import { LIBRARY_ENTRIES } from "./entries";

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
  dts: { compilerOptions: { ignoreDeprecations: "6.0", types: [] } },
} satisfies Options;

export default defineConfig([
  { ...shared, name: "esm", format: "esm", entry: LIBRARY_ENTRIES },
  { ...shared, name: "cjs", format: "cjs", entry: LIBRARY_ENTRIES },
  {
    ...shared,
    name: "cli",
    format: "esm",
    platform: "node",
    outDir: "dist/cli",
    entry: { bin: "src/cli/bin.ts" },
    dts: false,
    // Commander is CommonJS and asks for Node's own modules with `require`.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    define: { PACKAGE_VERSION: JSON.stringify(version) },
  },
]);
