import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

import ts from "typescript";
import { expect, inject, test } from "vitest";

import { entrySpecifier, LIBRARY_ENTRIES } from "../../entries";
import { tableBelow } from "../support/markdown-table";

const project = inject("project");
const programs = inject("programs");
const specifiers = Object.keys(LIBRARY_ENTRIES).map(entrySpecifier);

const USE = `
import { SDG_GOAL_TITLES, type SdgTargetOf } from "igf-sessions/sdg";
import type { Diagnostic, Session } from "igf-sessions";
${specifiers.map((name, at) => `import * as entry${at} from "${name}";`).join("\n")}

export const title: "Quality Education" = SDG_GOAL_TITLES[4];
export const code: SdgTargetOf<4> = "4.c";
// @ts-expect-error -- a target of another goal
export const wrong: SdgTargetOf<4> = "9.c";
export const place = (finding: Diagnostic) => finding.span?.start;
export const editionOf = (session: Session): number => session.edition;
export const entries = [${specifiers.map((_, at) => `entry${at}`).join(", ")}];
`;

/** TypeScript 5.0 lacks a type that zod's own declarations use, so it needs `skipLibCheck`; all others hold without. */
const COMPILERS = [
  { compiler: "TypeScript 5.0", program: programs["TypeScript 5.0"], skipLibCheck: true },
  { compiler: "TypeScript 5.4", program: programs["TypeScript 5.4"], skipLibCheck: false },
  { compiler: "TypeScript 6.0", program: resolve("node_modules/typescript/bin/tsc"), skipLibCheck: false },
  { compiler: "TypeScript 7.0", program: resolve("node_modules/typescript7/bin/tsc"), skipLibCheck: false },
] as const;

const CASES = COMPILERS.flatMap((each) => [
  { ...each, module: "node16", moduleResolution: "node16", files: ["use.mts", "use.cts"] },
  { ...each, module: "esnext", moduleResolution: "bundler", files: ["use.ts"] },
]);

test.each(CASES)("$files compile with $compiler under $moduleResolution", (each) => {
  const { compiler, program, files, ...options } = each;
  expect(compile(compiler, program, files, options)).toBe("");
});

test.each(COMPILERS)("$compiler is the version that its name says", ({ compiler, program }) => {
  const printed = execFileSync(process.execPath, [program, "--version"], { encoding: "utf8" });
  expect(printed.replace("Version", "TypeScript")).toContain(`${compiler}.`);
});

test("the documentation lists the compilers of these tests and no other", () => {
  const rows = tableBelow(readFileSync("docs/runtimes.md", "utf8"), "TypeScript");
  expect(rows).toEqual(
    COMPILERS.map(({ compiler, skipLibCheck }) => [compiler, skipLibCheck ? "with `skipLibCheck`" : "yes"]),
  );
});

/** What the compiler has to say about the files. */
function compile(name: string, program: string, files: readonly string[], options: object): string {
  const folder = join(project, `types-${name.replace(" ", "-")}-${files.length}`);
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, file), USE);
  const compilerOptions = {
    ...options,
    strict: true,
    noEmit: true,
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  return spawnSync(process.execPath, [program, "-p", folder], { encoding: "utf8" }).stdout;
}

/** Every name of every entry, with what it is: a change of it is seen in review. */
function surface(): string {
  const file = (entry: string) => join(project, "node_modules/igf-sessions/dist", `${entry}.d.ts`);
  const entries = Object.keys(LIBRARY_ENTRIES).filter((entry) => entry !== "index");
  const program = ts.createProgram(entries.map(file), { moduleResolution: ts.ModuleResolutionKind.Bundler });
  const checker = program.getTypeChecker();
  const listed = entries.map((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file(entry))!);
    const names = module === undefined ? [] : checker.getExportsOfModule(module).map(describeExport(checker)).sort();
    return [`## ${entrySpecifier(entry)}`, "", ...names, ""];
  });
  return ["# Public names", "", "The root has all of these but the languages'.", "", ...listed.flat()].join("\n");
}

const describeExport = (checker: ts.TypeChecker) => (exported: ts.Symbol) => {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const kinds = [
    [ts.SymbolFlags.Function, "function"],
    [ts.SymbolFlags.Variable, "const"],
    [ts.SymbolFlags.Class, "class"],
    [ts.SymbolFlags.Interface, "interface"],
    [ts.SymbolFlags.TypeAlias, "type"],
  ] as const;
  const kind = kinds.filter(([flag]) => symbol.flags & flag).map(([, name]) => name);
  return `- \`${exported.name}\` ${kind.join(" and ")}`;
};

test("the public names are the reviewed ones", async () => {
  await expect(surface()).toMatchFileSnapshot("./public-names.md");
});
