import ts from "typescript";

/** What one `expression; // value` of an example says. */
export interface Claim {
  /** The statements before it, whose imports and declarations it may use. */
  readonly setting: string;
  readonly expression: string;
  readonly value: string;
}

/** The claims of an example, in order. Statements without a comment behind them are the setting of those that follow. */
export function claimsIn(code: string): readonly Claim[] {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0];
    if (!ts.isExpressionStatement(statement) || comment === undefined) return [];
    return {
      setting: code.slice(0, statement.pos),
      expression: statement.expression.getText(),
      value: code.slice(comment.pos + "//".length, comment.end).trim(),
    };
  });
}
