import { readFileSync } from "node:fs";
import { basename } from "node:path";

import ts from "typescript";
import { expect, test } from "vitest";

import { LIBRARY_ENTRIES } from "../entries";
import { nodesOf, sourceModules } from "./support/source-files";
import { loadModule } from "./support/load-entry";
import { filesBelow } from "./support/files-below";

/** Each layer and the layers it may import: the direction of docs/architecture.md. A change here needs a reason there. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  diagnostics: ["text"],
  vocabulary: ["text", "diagnostics"],
  model: ["vocabulary"],
  schema: ["text", "diagnostics", "vocabulary", "model"],
  deadlines: ["text", "diagnostics", "vocabulary", "model"],
  page: ["text", "diagnostics", "vocabulary", "model", "schema", "deadlines"],
  export: ["text", "diagnostics", "vocabulary", "model", "deadlines", "page"],
  programme: ["text", "diagnostics", "vocabulary", "model", "deadlines"],
  pipeline: ["text", "diagnostics", "vocabulary", "model", "schema", "programme"],
  cli: ["text", "diagnostics", "vocabulary", "model", "schema", "deadlines", "page", "export", "programme", "pipeline"],
};

/** Each package that the library uses and where it may be known. A new one needs a record in docs/decisions. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ["schema"],
  "date-fns": ["deadlines"],
  "date-fns-tz": ["deadlines"],
  htmlparser2: ["page"],
  entities: ["page"],
  "fastest-levenshtein": ["text", "vocabulary"],
  uuid: ["vocabulary"],
  minisearch: ["programme"],
  commander: ["cli"],
  picocolors: ["cli"],
  "cli-progress": ["cli"],
  "node:": ["cli"],
};

/** Files that are one long table, that print one, or that a program wrote; all others are read in one sitting. */
const LONG_FILES = /^src\/(?:vocabulary|diagnostics\/catalogue|schema\/generated)\//;
const LONGEST_FILE = 350;

const modules = sourceModules();

/** `date-fns/addHours` to `date-fns`, `@scope/name/part` to `@scope/name`, `node:fs` to `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

test("the layers of this file are the folders of src", () => {
  const folders = new Set(modules.flatMap(({ layer }) => layer ?? []));
  expect([...folders].sort()).toEqual(Object.keys(LAYERS).sort());
});

test("imports between layers point one way", () => {
  const wrong = modules.flatMap(({ file, layer, imports }) =>
    imports
      .filter((from) => layer !== undefined && from.layer !== undefined && from.layer !== layer)
      .filter((from) => !LAYERS[layer!]!.includes(from.layer!))
      .map((from) => `${file} imports ${from.specifier}`),
  );
  expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test("a package is known only where it has to be, and has a decision record", () => {
  const used = modules.flatMap(({ layer, imports }) =>
    imports
      .filter(({ specifier }) => !specifier.startsWith("."))
      .map(({ specifier }) => ({ layer: layer ?? "the root", name: packageOf(specifier) })),
  );
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter(({ layer, name }) => PACKAGES[name]?.includes(layer) !== true)).toEqual([]);

  const headings = filesBelow("docs/decisions", ".md").map((file) => readFileSync(file, "utf8").split("\n", 1)[0]!);
  const names = new Set(used.map(({ name }) => name).filter((name) => name !== "node:"));
  expect([...names].filter((name) => !headings.some((heading) => heading.includes(`\`${name}\``)))).toEqual([]);
});

test("the root lists layers and declares nothing", () => {
  const root = modules.find(({ file }) => file === "src/index.ts")!;
  expect(root.source.statements.every((statement) => ts.isExportDeclaration(statement))).toBe(true);
  expect(root.imports.every(({ specifier }) => !specifier.includes("cli") && !specifier.includes("text"))).toBe(true);
});

test("names are exported one by one, everywhere but in the root", () => {
  const wrong = modules
    .filter(({ file }) => file !== "src/index.ts")
    .filter(({ source }) =>
      source.statements.some((each) => ts.isExportDeclaration(each) && each.exportClause === undefined),
    );
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test("there is no default export, no enum and no namespace", () => {
  const wrong = modules.flatMap(({ file, source }) =>
    [...nodesOf(source)]
      .filter(
        (node) =>
          ts.isExportAssignment(node) ||
          ts.isEnumDeclaration(node) ||
          ts.isModuleDeclaration(node) ||
          (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isFunctionDeclaration(node.parent)),
      )
      .map((node) => `${file}: ${node.getText().slice(0, 60)}`),
  );
  expect(wrong).toEqual([]);
});

test("a file's name says what it holds", () => {
  const names = modules.map(({ file }) => basename(file, ".ts"));
  expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
  expect(names.filter((name) => /^(?:utils?|common|misc|helpers?|shared|types)$/.test(name))).toEqual([]);
});

test("a file can be read in one sitting", () => {
  const lengths = modules
    .filter(({ file }) => !LONG_FILES.test(file))
    .map(({ file, source }) => ({ file, lines: source.getLineStarts().length }));
  expect(lengths.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
});

test("each code stands in one catalogue", async () => {
  const catalogues = filesBelow("src/diagnostics/catalogue", ".ts").filter((file) => basename(file) !== "index.ts");
  const codes = await Promise.all(
    catalogues.map(async (file) => {
      const tables = Object.values(await loadModule(file)) as object[];
      expect(tables, `${file} exports one table`).toHaveLength(1);
      return Object.keys(tables[0]!);
    }),
  );
  expect(new Set(codes.flat()).size).toBe(codes.flat().length);
  expect(codes.flat().filter((code) => !/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))).toEqual([]);
});

test("every entry of the package is an index that exists", () => {
  const files = modules.map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining(Object.values(LIBRARY_ENTRIES)));
});
