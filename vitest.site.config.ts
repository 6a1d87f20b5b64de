import { defineConfig } from "vitest/config";

/** Tests of the built site in a browser, after `npm run docs:build`. */
export default defineConfig({
  test: {
    include: ["test/site/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // Each file has a browser of its own, and one of them takes times.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
