import { readFileSync } from "node:fs";

import ts from "typescript";
import { expect, test } from "vitest";

import { toTypeScript } from "../../src/export";

/** Holds written types against the package's own, both ways. */
const comparisonWith = (file: string) => `
import type * as Written from "./${file}";
import type * as Own from "./src/model";
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const same: [Same<Written.Session, Own.Session>, Same<Written.SessionDraft, Own.SessionDraft>] = [true, true];
`;

test("the written types compile alone and are the package's own; others would be found", () => {
  const files = {
    "written.ts": toTypeScript(),
    "other.ts": toTypeScript().replace("title: string;", "title: number;"),
    "written-is-own.ts": comparisonWith("written"),
    "other-is-own.ts": comparisonWith("other"),
  };
  expect(new Set(filesWithErrors(files))).toEqual(new Set(["other-is-own.ts"]));
});

/** The files that the compiler objects to; they lie in the root of the project without being written. */
function filesWithErrors(files: Readonly<Record<string, string>>): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
  };
  const host = ts.createCompilerHost(options);
  const root = process.cwd();
  const textOf = (path: string) => files[path.replace(`${root}/`, "")];
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => textOf(path) !== undefined || fileExists(path);
  host.readFile = (path) => textOf(path) ?? readFileSync(path, "utf8");
  host.getSourceFile = (path, version, ...rest) => {
    const text = textOf(path);
    return text === undefined ? getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram(
    Object.keys(files).map((name) => `${root}/${name}`),
    options,
    host,
  );
  return ts.getPreEmitDiagnostics(program).map(({ file }) => file?.fileName.replace(`${root}/`, "") ?? "");
}
