import { readFileSync } from "node:fs";

import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

export default defineConfig({
  define: { PACKAGE_VERSION: JSON.stringify(version) },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**", "test/site/**", "test/slow/**"],
    setupFiles: ["test/setup.ts"],
    // Modules do nothing when imported and hold no state, so files may share them: a third of the time is saved.
    isolate: false,
    // Property tests and fuzzers share two cores with the rest.
    testTimeout: 60_000,
    // TypeScript 7 checks the same types in a fifth of the time.
    typecheck: {
      enabled: true,
      checker: "./node_modules/typescript7/bin/tsc",
      include: ["test/**/*.test-d.ts"],
      tsconfig: "tsconfig.json",
    },
    coverage: { include: ["src/**"], reporter: ["text-summary", "html"] },
  },
});
