import { mergeConfig, type ViteUserConfig } from "vitest/config";

import base from "./vitest.config";

/** Longer runs of the same kind: more cases, larger inputs. Run by `.ci/run`, not by `npm test`. */
const slow: ViteUserConfig = {
  test: {
    include: ["test/slow/**/*.test.ts"],
    isolate: true,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A large page fills the young generation of objects: what the collector then does is not linear, and no work of ours.
    execArgv: ["--min-semi-space-size=128", "--max-semi-space-size=128"],
    typecheck: { enabled: false },
    provide: { mutatedPages: 8_000 },
  },
};

export default mergeConfig(
  {
    ...base,
    test: { ...base.test, include: [], exclude: ["test/package/**", "test/site/**"] },
  } satisfies ViteUserConfig,
  slow,
);
