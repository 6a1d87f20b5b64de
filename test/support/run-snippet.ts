import ts from "typescript";

import { loadEntry } from "./load-entry";

/**
 * Runs a TypeScript snippet as a reader of the documentation would, and gives the value of its last expression.
 *
 * Imports may only name entries of the package; names in `scope` can be used without an import.
 */
export async function runSnippet(code: string, scope: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const source = ts.createSourceFile("snippet.ts", code, ts.ScriptTarget.ES2022, true);
  const imported: Record<string, unknown> = {};
  const body: string[] = [];
  const last = source.statements.at(-1);
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) Object.assign(imported, await importedNames(statement));
    else if (statement === last && ts.isExpressionStatement(statement)) {
      body.push(`return (${statement.expression.getText()});`);
    } else body.push(statement.getFullText());
  }
  const names = { ...scope, ...imported };
  const { outputText } = ts.transpileModule(`async function snippet() {${body.join("\n")}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  // Snippets come from this repository's own documentation.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(...Object.keys(names), `${outputText}\nreturn snippet();`) as (
    ...values: unknown[]
  ) => Promise<unknown>;
  return run(...Object.values(names));
}

async function importedNames(statement: ts.ImportDeclaration): Promise<Record<string, unknown>> {
  const clause = statement.importClause;
  if (clause === undefined || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return {};
  if (clause.namedBindings === undefined || !ts.isNamedImports(clause.namedBindings)) {
    throw new Error(`Import by name: ${statement.getText()}`);
  }
  const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
  const entry = await loadEntry(specifier);
  const values = clause.namedBindings.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) => {
      const exportedAs = (element.propertyName ?? element.name).text;
      if (!(exportedAs in entry)) throw new Error(`${specifier} does not export ${exportedAs}.`);
      return [element.name.text, entry[exportedAs]];
    });
  return Object.fromEntries(values) as Record<string, unknown>;
}
