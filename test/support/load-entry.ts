import { pathToFileURL } from "node:url";

import { entrySpecifier, LIBRARY_ENTRIES } from "../../entries";

const FILE_OF_SPECIFIER = new Map(
  Object.entries(LIBRARY_ENTRIES).map(([entry, file]) => [entrySpecifier(entry), file] as const),
);

/** The module behind `igf-sessions/…`, from the sources. */
export async function loadEntry(specifier: string): Promise<Readonly<Record<string, unknown>>> {
  const file = FILE_OF_SPECIFIER.get(specifier);
  if (file === undefined) throw new Error(`${specifier} is no entry of the package.`);
  return loadModule(file);
}

/** One exported function of an entry. Throws where the entry has none, so that what needs it cannot pass without it. */
export async function loadFunction(specifier: string, name: string): Promise<(...args: unknown[]) => unknown> {
  const exported = (await loadEntry(specifier))[name];
  if (typeof exported !== "function") throw new Error(`${specifier} exports no function ${name}.`);
  return exported as (...args: unknown[]) => unknown;
}

/** A module by its path from the root of the repository. */
export async function loadModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(pathToFileURL(file).pathname)) as Readonly<Record<string, unknown>>;
}
