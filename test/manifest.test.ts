import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { LIBRARY_ENTRIES } from "../entries";

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: unknown;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

test("the manifest exports each entry in both formats, declarations first", () => {
  const expected = Object.keys(LIBRARY_ENTRIES).map((entry) => {
    const file = `./dist/${entry}`;
    return [
      entry === "index" ? "." : `./${entry}`,
      {
        import: { types: `${file}.d.ts`, default: `${file}.js` },
        require: { types: `${file}.d.cts`, default: `${file}.cjs` },
      },
    ] as const;
  });
  const code = Object.entries(manifest.exports).filter(([, target]) => typeof target === "object");
  expect(code.sort()).toEqual([...expected].sort());
  // The key that TypeScript and Node read first is the one that counts.
  expect(JSON.stringify(manifest.exports)).not.toMatch(/"default":"[^"]+","types"/);
});

test("users install zod and nothing else", () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(Object.keys(manifest.peerDependencies)).toEqual(["zod"]);
});

test("tools have exact versions, so that a build can be made again", () => {
  const loose = Object.entries(manifest.devDependencies).filter(([, version]) => !/^(?:npm:\S+@)?\d/.test(version));
  expect(loose).toEqual([]);
});

test("the lock file installs from whatever registry npm is set to", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
});

test("the documents name scripts that exist", () => {
  const documents = ["README.md", "CONTRIBUTING.md"].map((file) => readFileSync(file, "utf8")).join("\n");
  const named = [...documents.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
});
