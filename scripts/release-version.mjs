// Turns the files of .changeset into a version and a part of CHANGELOG.md, and cites the same version.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

execFileSync(process.execPath, ["node_modules/@changesets/cli/bin.js", "version"], { stdio: "inherit" });
execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"], {
  stdio: "inherit",
});

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const cited = readFileSync("CITATION.cff", "utf8").replace(/^version: .*$/m, `version: ${version}`);
writeFileSync("CITATION.cff", cited);
execFileSync(process.execPath, ["node_modules/prettier/bin/prettier.cjs", "--write", "CHANGELOG.md"], {
  stdio: "inherit",
});
