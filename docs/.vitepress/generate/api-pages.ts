import { Application, type TypeDocOptions } from "typedoc";

import { LIBRARY_ENTRIES } from "../../../entries";
import { nameUnions } from "./named-unions";

/** Writes the reference of every public name into a folder, a page for each entry, from the docstrings. */
export async function writeApiPages(folder: string): Promise<void> {
  const options: TypeDocOptions & Readonly<Record<string, unknown>> = {
    plugin: ["typedoc-plugin-markdown"],
    // The root repeats the entries, and the languages of goal titles are tables of one shape.
    entryPoints: Object.entries(LIBRARY_ENTRIES)
      .filter(([entry]) => entry !== "index" && !entry.includes("/"))
      .map(([, file]) => file),
    tsconfig: "src/tsconfig.json",
    name: "igf-sessions",
    readme: "none",
    // Pages are the same on every machine and after every commit.
    disableSources: true,
    githubPages: false,
    logLevel: "Warn",
    // typedoc empties the folder that it writes to, which is `docs` unless one is named.
    out: folder,
    outputs: [{ name: "markdown", path: folder }],
    ...MARKDOWN_OPTIONS,
  };
  const application = await Application.bootstrapWithPlugins(options);
  const project = await application.convert();
  if (project === undefined) throw new Error("The sources do not compile.");
  // typedoc names a module by its path; users know it by its entry.
  for (const module of project.children ?? []) module.name = ENTRY_OF_PATH.get(module.name) ?? module.name;
  nameUnions(project);
  await application.generateOutputs(project);
  if (application.logger.hasErrors()) throw new Error("The reference was not written.");
}

const ENTRY_OF_PATH: ReadonlyMap<string, string> = new Map(
  Object.entries(LIBRARY_ENTRIES).map(([entry, file]) => [file.slice("src/".length, -"/index.ts".length), entry]),
);

/** A page for each entry, which Vue reads as text and not as a template. */
const MARKDOWN_OPTIONS = {
  router: "module",
  entryFileName: "index",
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  useHTMLEncodedBrackets: true,
  sanitizeComments: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeDeclarationFormat: "table",
} as const;
