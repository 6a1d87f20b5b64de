import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { build } from "esbuild";
import { expect, inject, test } from "vitest";

import { filesBelow } from "../support/files-below";

const installed = join(inject("project"), "node_modules/igf-sessions");
const files = filesBelow(installed).map((file) => file.slice(installed.length + 1));

/** Everything that may be in the package, and nothing else. */
const MEANT = [
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|THIRD-PARTY-NOTICES\.md)$/,
  /^dist\/(?:[a-z0-9-]+\/)?[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/,
  /^dist\/schema\/[\w.-]+\.json$/,
  /^docs\/(?:README|runtimes|sizes|versions)\.md$/,
  /^docs\/(?:guides|tasks|vocabulary)\/[a-z-]+\.md$/,
  /^examples\/(?:[a-z]+\/)?[\w-]+\.(?:mjs|md|ndjson|txt)$/,
  /^docs\/diagnostics\/(?:[a-z]+\/)?[a-z0-9-]+\.md$/,
];

test("the package holds what is meant and nothing else", () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => !MEANT.some((pattern) => pattern.test(file)))).toEqual([]);
});

test("the README's links lead to files of the package, but for those of a clone", () => {
  const readme = readFileSync(join(installed, "README.md"), "utf8");
  const forUsers = readme.slice(0, readme.indexOf("## Work on it"));
  const links = [...forUsers.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((path) => !files.includes(path))).toEqual([]);
});

test("links between the pages lead to files of the package; those that begin with a slash are the site's", () => {
  const pages = files.filter((file) => /^docs\/(?:guides|tasks|vocabulary|diagnostics)\/.*\.md$/.test(file));
  const dead = pages.flatMap((page) =>
    [...readFileSync(join(installed, page), "utf8").matchAll(/\]\((?!https?:|#|\/)([^)#\s]+)/g)]
      .map(([, link]) => join(dirname(page), link!))
      .filter((path) => !files.includes(path))
      .map((path) => `${page}: ${path}`),
  );
  expect(pages.length).toBeGreaterThan(40);
  expect(dead).toEqual([]);
});

test("no source map and no path of the machine that built it is in the package", () => {
  const texts = files.map((file) => ({ file, text: readFileSync(join(installed, file), "utf8") }));
  expect(texts.filter(({ text }) => text.includes(process.cwd())).map(({ file }) => file)).toEqual([]);
  expect(texts.filter(({ text }) => text.includes("sourceMappingURL=")).map(({ file }) => file)).toEqual([]);
});

test("the library imports zod and nothing else, the command line Node's own modules", async () => {
  const built = files.filter((file) => /^dist\/.*\.c?js$/.test(file));
  const entryPoints = Object.fromEntries(built.map((file) => [file.replace(".", "-"), join(installed, file)]));
  const { metafile } = await build({
    entryPoints,
    outdir: "out",
    write: false,
    metafile: true,
    bundle: true,
    platform: "neutral",
    packages: "external",
    external: ["zod", "node:*"],
    logLevel: "silent",
  });
  const external = Object.values(metafile.outputs).flatMap(({ entryPoint, imports }) =>
    imports.filter((each) => each.external).map(({ path }) => ({ path, isCli: entryPoint?.includes("dist/cli/") })),
  );
  const library = external.filter(({ isCli }) => isCli !== true).map(({ path }) => path);
  const cli = external.filter(({ isCli }) => isCli === true).map(({ path }) => path);
  expect(new Set(library)).toEqual(new Set(["zod"]));
  expect(cli.filter((path) => !path.startsWith("node:"))).toEqual([]);
  expect(cli.length).toBeGreaterThan(0);
});

test.each(["js", "cjs"])("the SDG codes are one file: each more would be a millisecond at import (%s)", (extension) => {
  const text = readFileSync(join(installed, `dist/sdg.${extension}`), "utf8");
  expect(text).toContain("SDG_GOAL_TITLES");
  expect(text).not.toMatch(/\bfrom ?["']|^import\b|\brequire\(|\bimport\(/m);
  // And no other file has the tables once more.
  const holders = files.filter(
    (file) =>
      file.endsWith(`.${extension}`) && readFileSync(join(installed, file), "utf8").includes("Quality Education"),
  );
  expect(holders.filter((file) => !file.startsWith("dist/cli/"))).toEqual([`dist/sdg.${extension}`]);
});

test("the notices name every package whose code is in the bundles", () => {
  const notices = readFileSync(join(installed, "THIRD-PARTY-NOTICES.md"), "utf8");
  const named = [...notices.matchAll(/^## (\S+) \d/gm)].map((match) => match[1]);
  expect(named).toEqual(expect.arrayContaining(["commander", "fastest-levenshtein", "zod"]));
});

test.each([
  { name: "publint", args: ["--strict"], why: "the manifest fits the files" },
  { name: "attw", args: ["--profile", "node16"], why: "the declarations fit the code, for import and require" },
])("$name finds nothing to say: $why", ({ name, args }) => {
  const entry = { publint: "publint/src/cli.js", attw: "@arethetypeswrong/cli/dist/index.js" }[name]!;
  expect(() =>
    execFileSync(process.execPath, [join("node_modules", entry), inject("tarball"), ...args], { encoding: "utf8" }),
  ).not.toThrow();
});
