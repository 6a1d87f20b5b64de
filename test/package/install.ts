import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed package. */
    tarball: string;
    /** A project in which it is installed, with zod and nothing else. */
    project: string;
    /** Node programs by version: the supported majors, and the one that runs the tests. */
    nodes: Readonly<Record<string, string>>;
  }
}

const MAJORS = [20, 22, 24, 26];

/** Packs the package once, installs it into an empty project, and fetches the Node versions to run it on. */
export default function install(vitest: TestProject): () => void {
  const scratch = mkdtempSync(join(tmpdir(), "igf-sessions-package-"));
  const project = join(scratch, "project");
  mkdirSync(project);
  run(process.execPath, ["scripts/build.mjs", "--if-stale"], process.cwd());
  const packed = run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", scratch], process.cwd());
  const tarball = join(scratch, packed.trim());

  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "scratch", private: true, type: "module" }));
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  npmInstall(project, tarball, `zod@${devDependencies["zod"]!}`);

  vitest.provide("tarball", tarball);
  vitest.provide("project", project);
  vitest.provide("nodes", { [process.version]: process.execPath, ...Object.fromEntries(MAJORS.map(fetchNode)) });
  return () => {
    rmSync(scratch, { recursive: true });
  };
}

/**
 * A Node of one major version, from the registry's package for this platform. Kept between runs, outside what `npm ci`
 * empties.
 */
function fetchNode(major: number): readonly [string, string] {
  const folder = resolve(`.cache/nodes/${major}`);
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const program = join(folder, "node_modules", name, "bin/node");
  if (!existsSync(program)) npmInstall(folder, `${name}@${major}`);
  return [run(program, ["--version"], folder).trim(), program];
}

function npmInstall(folder: string, ...packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  run("npm", ["install", "--silent", "--no-audit", "--prefer-offline", "--prefix", folder, ...packages], folder);
}

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
