// Builds the package into an empty `dist`. A failed declaration build would otherwise leave yesterday's declarations
// behind, and every check of the package would pass on them. `--if-stale` builds only what is older than its sources.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { thirdPartyNotices } from "./third-party-notices.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

const SOURCES = [
  "src",
  "scripts",
  "entries.ts",
  "tsup.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];
// Written last, so that a build that failed half-way is never taken for a fresh one.
const NOTICES = "THIRD-PARTY-NOTICES.md";

/** The newest change below a folder, in milliseconds. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isFresh() {
  return existsSync("dist") && existsSync(NOTICES) && statSync(NOTICES).mtimeMs > Math.max(...SOURCES.map(newest));
}

async function build() {
  rmSync("dist", { recursive: true, force: true });
  rmSync(NOTICES, { force: true });
  execFileSync(process.execPath, ["node_modules/tsup/dist/cli-default.js", "--silent"], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  chmodSync("dist/cli/bin.js", 0o755);
  await writeJsonSchemas();
  const metafiles = readdirSync("dist", { recursive: true })
    .filter((name) => /metafile-\w+\.json$/.test(name))
    .map((name) => join("dist", name));
  writeFileSync(NOTICES, thirdPartyNotices(metafiles.map((file) => JSON.parse(readFileSync(file, "utf8")))));
  for (const file of metafiles) rmSync(file);
}

/** The JSON Schemas are written by what was just built, so that the files and `sessionJsonSchema` cannot differ. */
async function writeJsonSchemas() {
  const { sessionJsonSchema } = await import("../dist/schema.js");
  mkdirSync("dist/schema", { recursive: true });
  for (const [name, isDraftRecord] of [
    ["session", false],
    ["session-draft", true],
  ]) {
    const write = (file, draft) =>
      writeFileSync(`dist/schema/${file}`, `${JSON.stringify(sessionJsonSchema({ draft, isDraftRecord }), null, 2)}\n`);
    write(`${name}.json`, "2020-12");
    write(`${name}.draft-07.json`, "7");
  }
}

if (!(process.argv.includes("--if-stale") && isFresh())) await build();
