import { defineConfig } from "vitest/config";

/** Tests of the package as users get it: packed, installed into a project of its own, on every supported Node. */
export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    globalSetup: ["test/package/install.ts"],
    // They start programs that use a core each.
    fileParallelism: false,
    testTimeout: 120_000,
  },
});
