import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { TestProject } from "vitest/node";

import { fetchProgram, npmInstall, type ProgramName, PROGRAMS } from "./fetch-programs";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed package. */
    tarball: string;
    /** A project in which it is installed, with zod and nothing else. */
    project: string;
    /** Where each runtime and compiler is that the package is tried on. */
    programs: Readonly<Record<ProgramName, string>>;
  }
}

/** Packs the package once, installs it into an empty project, and fetches the programs to try it on. */
export default function install(vitest: TestProject): () => void {
  const scratch = mkdtempSync(join(tmpdir(), "igf-sessions-package-"));
  const project = join(scratch, "project");
  mkdirSync(project);
  run(process.execPath, ["scripts/build.mjs", "--if-stale"]);
  const packed = run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", scratch]);
  const tarball = join(scratch, packed.trim());

  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "scratch", private: true, type: "module" }));
  const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    devDependencies: Readonly<Record<string, string>>;
  };
  npmInstall(project, tarball, `zod@${devDependencies["zod"]!}`);

  const names = Object.keys(PROGRAMS) as ProgramName[];
  vitest.provide("tarball", tarball);
  vitest.provide("project", project);
  vitest.provide(
    "programs",
    Object.fromEntries(names.map((name) => [name, fetchProgram(name)])) as Record<ProgramName, string>,
  );
  return () => {
    rmSync(scratch, { recursive: true });
  };
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
