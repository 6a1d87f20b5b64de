import type { KnipConfig } from "knip";

import { LIBRARY_ENTRIES } from "./entries";

const config: KnipConfig = {
  entry: [
    ...Object.values(LIBRARY_ENTRIES),
    "scripts/*.mjs",
    "bench/*.{ts,mjs}",
    "examples/**/*.{ts,mjs}",
    "test/**/*.test-d.ts",
    "docs/.vitepress/{config,generate/index,theme/index}.ts",
    "docs/.vitepress/theme/**/*.data.ts",
    // Imported by the Markdown of their pages, and instead of a part of the theme.
    "docs/.vitepress/theme/{playground/SessionPlayground,start/PageBecomesRecord,SearchButton}.vue",
  ],
  project: [
    "src/**/*.ts",
    "test/**/*.ts",
    "bench/**/*.{ts,mjs}",
    "scripts/**/*.mjs",
    "examples/**/*.{ts,mjs}",
    "docs/.vitepress/**/*.{ts,vue}",
  ],
  ignoreExportsUsedInFile: true,
  // A schema has two names where its public one has a named type that hides how it is built.
  exclude: ["duplicates"],
  // Started as programs by test/package; a plugin that typedoc is told of by its name.
  ignoreDependencies: ["@arethetypeswrong/cli", "publint", "typedoc-plugin-markdown"],
  // The package\'s own command, run in the folder of samples of test/docs; a terminal, of the system.
  ignoreBinaries: ["igf-sessions", "script"],
};

export default config;
