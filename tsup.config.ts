import { readFileSync } from "node:fs";

import { defineConfig, type Options } from "tsup";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Every layer is an entry of its own, so that the root is only a list of re-exports and a constant costs its own bytes. */
const libraryEntries = {
  index: "src/index.ts",
  sdg: "src/vocabulary/sdg/index.ts",
  "sdg/ar": "src/vocabulary/sdg/titles-ar.ts",
  "sdg/en": "src/vocabulary/sdg/titles-en.ts",
  "sdg/es": "src/vocabulary/sdg/titles-es.ts",
  "sdg/fr": "src/vocabulary/sdg/titles-fr.ts",
  "sdg/ru": "src/vocabulary/sdg/titles-ru.ts",
  "sdg/zh": "src/vocabulary/sdg/titles-zh.ts",
  vocabulary: "src/vocabulary/index.ts",
  diagnostics: "src/diagnostics/index.ts",
  schema: "src/schema/index.ts",
  deadlines: "src/deadlines/index.ts",
  page: "src/page/index.ts",
  programme: "src/programme/index.ts",
  export: "src/export/index.ts",
  pipeline: "src/pipeline/index.ts",
};

const shared = {
  outDir: "dist",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: false,
  clean: false,
  treeshake: false,
  // `date-fns-tz` loads the whole of date-fns when it is left outside: about a second on Node 22 and later.
  noExternal: [/^(?!zod$|node:).*/],
  external: ["zod", /^node:/],
  dts: { compilerOptions: { ignoreDeprecations: "6.0", types: [] } },
} satisfies Options;

export default defineConfig([
  { ...shared, name: "esm", format: "esm", entry: libraryEntries },
  { ...shared, name: "cjs", format: "cjs", entry: libraryEntries },
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
