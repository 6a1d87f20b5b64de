import { readFile } from "node:fs/promises";

import type { Diagnostic } from "../diagnostics";
import { LineIndex, scanJson } from "../text";
import { UsageError } from "./io";
import { unreadable } from "./records";

/** A JSON file that the command line names: its value, and its text for those who point into it. */
export interface JsonFile {
  readonly value: unknown;
  readonly text: string;
}

/** Reads a JSON file that the command line names; throws a {@link UsageError} where there is none. */
export async function readJsonFile(path: string): Promise<JsonFile> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    return { value: JSON.parse(text) as unknown, text };
  } catch {
    const { offset, expected } = scanJson(text) ?? { offset: 0, expected: "JSON" };
    const { line, column } = new LineIndex(text).positionAt(offset);
    throw new UsageError(`${path}:${line}:${column}: the file is no JSON; ${expected} belongs here.`);
  }
}

/** What to throw for a JSON file that holds something else than it should. */
export function unfitFile(path: string, what: string, diagnostics: readonly Diagnostic[]): UsageError {
  const reasons = diagnostics.map(({ message, hint = "" }) => `${message} ${hint}`.trim());
  return new UsageError(`${path} is no ${what}: ${reasons.join(" ")}`);
}
