// Tries a whole release in a copy of the working tree: version, build, pack, the checks of the package, and what
// `npm publish` would send. Nothing is published and nothing of the working tree changes.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "igf-sessions-release-"));

const run = (program, ...args) =>
  execFileSync(program, args, { cwd: copy, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const node = (...args) => run(process.execPath, ...args);

function must(holds, message) {
  if (!holds) throw new Error(message);
}

try {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of listed.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  // Changesets asks git where the repository begins.
  run("git", "init", "--quiet");

  const before = JSON.parse(readFileSync(join(copy, "package.json"), "utf8")).version;
  node("scripts/release-version.mjs");
  const { version } = JSON.parse(readFileSync(join(copy, "package.json"), "utf8"));
  const changelog = readFileSync(join(copy, "CHANGELOG.md"), "utf8");
  console.log(`version   ${before} to ${version}`);
  must(changelog.includes(`## ${version}\n`), "CHANGELOG.md says nothing about the version.");
  must(readFileSync(join(copy, "CITATION.cff"), "utf8").includes(`version: ${version}\n`), "CITATION.cff lags behind.");
  console.log(`changelog ${changelog.split(`## ${version}\n`)[1].split("\n## ")[0].match(/^- /gm)?.length ?? 0} lines`);

  node("scripts/build.mjs");
  const [packed] = JSON.parse(run("npm", "pack", "--json", "--ignore-scripts"));
  console.log(`packed    ${packed.filename}: ${packed.entryCount} files, ${Math.round(packed.size / 1000)} kB`);
  must(node("dist/cli/bin.js", "--version") === `${version}\n`, "The command says another version.");

  node("node_modules/publint/src/cli.js", packed.filename, "--strict");
  console.log("publint   nothing to say");
  node("node_modules/@arethetypeswrong/cli/dist/index.js", packed.filename, "--profile", "node16");
  console.log("attw      nothing to say");

  // With a registry that does not exist, so that the dry run needs no account and asks nobody.
  run("npm", "publish", packed.filename, "--dry-run", "--ignore-scripts", "--registry", "http://localhost:9");
  console.log("publish   would send it");
} finally {
  rmSync(copy, { recursive: true, force: true });
}
