import { resolve } from "node:path";

import ts from "typescript";
import { describe, expect, test } from "vitest";

const FILE = resolve("use.ts");

const IMPORTS = `import {
  sdgGoal, SDG_GOALS, sdgIndicator, sdgTarget, SDG_TARGETS, SDG_TARGET_CODES, SDG_TARGET_TITLES,
  type SdgIndicatorCode, type SdgTargetCode, type SdgTargetOf,
} from "./src/vocabulary/sdg";
declare const code: SdgTargetCode;
declare const indicatorCode: SdgIndicatorCode;
`;

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  types: [],
};

/** What an editor knows of one file that is not on the disk. */
function languageService(text: string): ts.LanguageService {
  return ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const content = file === FILE ? text : ts.sys.readFile(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => compilerOptions,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => ts.sys.fileExists(file),
    readFile: (file) => ts.sys.readFile(file),
  });
}

describe("what an editor shows", () => {
  const shown: readonly { readonly line: string; readonly shows: string }[] = [
    { line: "const goal = sdgGoal(4)", shows: "const goal: SdgGoal<4>" },
    { line: "const title = sdgGoal(4).title", shows: 'const title: "Quality Education"' },
    { line: "const goals = SDG_GOALS", shows: "const goals: SdgGoals" },
    { line: "const one = code", shows: "const one: SdgTargetCode" },
    { line: "const target = sdgTarget('9.c')", shows: 'const target: SdgTarget<"9.c">' },
    { line: "const unknown = sdgTarget(code)", shows: "const unknown: SdgTarget<SdgTargetCode>" },
    { line: "const year = SDG_TARGETS['9.c'].endYear", shows: "const year: 2020" },
    { line: "const targets = SDG_TARGETS", shows: "const targets: SdgTargets" },
    { line: "const titles = SDG_TARGET_TITLES", shows: "const titles: SdgTargetTitles" },
    { line: "const codes = SDG_TARGET_CODES", shows: "const codes: readonly SdgTargetCode[]" },
    { line: "const indicator = sdgIndicator('9.c.1')", shows: 'const indicator: SdgIndicator<"9.c.1">' },
    { line: "const other = indicatorCode", shows: "const other: SdgIndicatorCode" },
    {
      line: "type Four = SdgTargetOf<4>",
      shows: 'type Four = "4.1" | "4.2" | "4.3" | "4.4" | "4.5" | "4.6" | "4.7" | "4.a" | "4.b" | "4.c"',
    },
  ];
  const text = IMPORTS + shown.map(({ line }) => `export ${line};\n`).join("");
  const service = languageService(text);

  test.each(shown)("$line → $shows", ({ line, shows }) => {
    const name = text.indexOf(line) + line.indexOf(" ") + 1;
    const info = service.getQuickInfoAtPosition(FILE, name);
    expect(ts.displayPartsToString(info?.displayParts)).toBe(shows);
  });

  test("is about a file without a mistake", () => {
    expect(service.getSemanticDiagnostics(FILE)).toEqual([]);
  });
});

// `node bench/sdg.mjs` prints the time that it takes, on which a busy machine has too much influence for a test.
test("a file that uses the tables makes the compiler instantiate few types", () => {
  const text = `${IMPORTS}
    export const title: "Quality Education" = sdgGoal(4).title;
    export const year: 2020 = sdgTarget("9.c").endYear;
    export const four: SdgTargetOf<4> = "4.c";
    export const texts: string[] = [SDG_TARGETS[code].title, SDG_TARGET_TITLES[code], sdgTarget(code).uri];
    export const indicator = sdgIndicator("9.c.1").target;`;
  const program = programWith(text, declarationsOf("src/vocabulary/sdg/index.ts"));
  expect(program.getSemanticDiagnostics(program.getSourceFile(FILE))).toEqual([]);
  expect(program.getInstantiationCount()).toBeLessThan(5000);
});

/** The declarations of a module and of all it imports, by file: what the package ships. */
function declarationsOf(module: string): ReadonlyMap<string, string> {
  const program = ts.createProgram([module], { ...compilerOptions, declaration: true, emitDeclarationOnly: true });
  const declarations = new Map<string, string>();
  program.emit(undefined, (file, text) => declarations.set(resolve(file), text));
  return declarations;
}

/** A program of one file and of declarations that stand where the sources are. */
function programWith(text: string, declarations: ReadonlyMap<string, string>): ts.Program {
  const host = ts.createCompilerHost(compilerOptions);
  const { fileExists, readFile } = host;
  const files = new Map([...declarations, [FILE, text]]);
  host.fileExists = (file) => files.has(file) || (!file.startsWith(resolve("src")) && fileExists(file));
  host.readFile = (file) => files.get(file) ?? readFile(file);
  return ts.createProgram([FILE], compilerOptions, host);
}
