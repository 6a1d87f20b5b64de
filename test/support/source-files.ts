import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import ts from "typescript";

import { filesBelow } from "./files-below";

/** A module of the library, parsed. */
export interface SourceModule {
  readonly file: string;
  /** First folder below `src`; the root's own files have none. */
  readonly layer: string | undefined;
  readonly source: ts.SourceFile;
  readonly imports: readonly ModuleImport[];
}

/** What a module takes from another, by `import`, `export … from` or `import()`. */
export interface ModuleImport {
  readonly specifier: string;
  /** Layer of a module of this library; `undefined` for a package. */
  readonly layer: string | undefined;
}

/** The modules below `src`, without declaration files. */
export function sourceModules(): readonly SourceModule[] {
  return filesBelow("src", ".ts")
    .filter((file) => !file.endsWith(".d.ts"))
    .map((file) => {
      const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
      const imports = specifiersIn(source).map((specifier) => ({
        specifier,
        layer: specifier.startsWith(".") ? layerOf(join(dirname(file), specifier)) : undefined,
      }));
      return { file, layer: layerOf(file), source, imports };
    });
}

/** Every node of a module, in the order of the text. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

function specifiersIn(source: ts.SourceFile): readonly string[] {
  return [...nodesOf(source)].flatMap((node) => {
    const from = moduleNamedBy(node);
    return from !== undefined && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

function moduleNamedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

function layerOf(path: string): string | undefined {
  const [, folder, ...rest] = path.split("/");
  return rest.length > 0 || !folder?.endsWith(".ts") ? folder : undefined;
}
