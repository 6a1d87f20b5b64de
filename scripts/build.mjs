// Builds the package into an empty `dist`. A failed declaration build would otherwise leave yesterday's declarations
// behind, and every check of the package would pass on them.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "dist/cli/bin.js");

/** The newest change below a folder, in milliseconds. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = ["src", "tsup.config.ts", "entries.ts", "package.json", "tsconfig.json"].map((name) =>
  join(root, name),
);
const isFresh = existsSync(bin) && statSync(bin).mtimeMs > Math.max(...sources.map(newest));

if (!(process.argv.includes("--if-stale") && isFresh)) {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  execFileSync(process.execPath, [join(root, "node_modules/tsup/dist/cli-default.js"), "--silent"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  chmodSync(bin, 0o755);
}
