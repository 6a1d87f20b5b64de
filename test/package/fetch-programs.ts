import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

const PLATFORM = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

/**
 * Runtimes and compilers that the package is tried on, each from the registry's own packages. They are no development
 * dependencies: half a gigabyte that only these tests need.
 */
export const PROGRAMS = {
  "Node 20": { package: `node-${PLATFORM}@20`, file: `node-${PLATFORM}/bin/node` },
  "Node 22": { package: `node-${PLATFORM}@22`, file: `node-${PLATFORM}/bin/node` },
  "Node 24": { package: `node-${PLATFORM}@24`, file: `node-${PLATFORM}/bin/node` },
  "Node 26": { package: `node-${PLATFORM}@26`, file: `node-${PLATFORM}/bin/node` },
  "Deno 2.9": { package: "deno@2.9.6", file: `@deno/${process.platform}-${process.arch}${libc()}/deno` },
  "Bun 1.4": { package: "bun@1.4.5", file: `@oven/bun-${process.platform}-${bunArch()}/bin/bun` },
  workerd: {
    package: "workerd@1.20261117.1",
    file: `@cloudflare/workerd-${process.platform}-${process.arch === "x64" ? "64" : process.arch}/bin/workerd`,
  },
  "TypeScript 5.0": { package: "typescript@5.0.4", file: "typescript/bin/tsc" },
  "TypeScript 5.4": { package: "typescript@5.4.5", file: "typescript/bin/tsc" },
} as const;

export type ProgramName = keyof typeof PROGRAMS;

function libc(): string {
  return process.platform === "linux" ? "-glibc" : "";
}

function bunArch(): string {
  return process.arch === "arm64" ? "aarch64" : process.arch;
}

/** The path of a program. What was fetched is kept between runs, outside what `npm ci` empties. */
export function fetchProgram(name: ProgramName): string {
  const { package: wanted, file } = PROGRAMS[name];
  const folder = resolve(".cache/programs", wanted);
  const program = join(folder, "node_modules", file);
  if (!existsSync(program)) npmInstall(folder, wanted);
  return program;
}

/** Install scripts are not run: some of them fetch from elsewhere what the registry's packages hold already. */
export function npmInstall(folder: string, ...packages: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const options = ["--silent", "--no-audit", "--prefer-offline", "--ignore-scripts", "--prefix", folder];
  execFileSync("npm", ["install", ...options, ...packages], { stdio: ["ignore", "pipe", "pipe"] });
}
