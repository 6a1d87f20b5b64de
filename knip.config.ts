import type { KnipConfig } from "knip";

import { LIBRARY_ENTRIES } from "./entries";

const config: KnipConfig = {
  entry: [
    ...Object.values(LIBRARY_ENTRIES),
    "scripts/*.mjs",
    "bench/*.{ts,mjs}",
    "examples/**/*.{ts,mjs}",
    "test/**/*.test-d.ts",
  ],
  project: ["src/**/*.ts", "test/**/*.ts", "bench/**/*.{ts,mjs}", "scripts/**/*.mjs", "examples/**/*.{ts,mjs}"],
  ignoreExportsUsedInFile: true,
  // A schema has two names where its public one has a named type that hides how it is built.
  exclude: ["duplicates"],
  // Started as programs by test/package.
  ignoreDependencies: ["@arethetypeswrong/cli", "publint"],
};

export default config;
