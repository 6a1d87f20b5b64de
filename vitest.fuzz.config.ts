import { mergeConfig, type ViteUserConfig } from "vitest/config";

import base from "./vitest.config";

/** The mutated pages of the slow tests, twelve times as many. Run by `npm run fuzz`, of a night. */
const fuzz: ViteUserConfig = {
  test: {
    include: ["test/slow/page-fuzz.test.ts"],
    testTimeout: 300_000,
    typecheck: { enabled: false },
    provide: { mutatedPages: 100_000 },
  },
};

export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [] } } satisfies ViteUserConfig,
  fuzz,
);
