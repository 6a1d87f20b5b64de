import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { sessionJsonSchema } from "../../../src/schema";
import { writeApiPages } from "./api-pages";
import { deadlineRulesPage, editionsPage } from "./edition-pages";
import { findingsPage } from "./findings-page";
import { recordPage } from "./record-page";
import { rootPage } from "./root-pages";
import { goalsPage, indicatorsPage, targetsPage } from "./sdg-pages";
import { documentsPage, formatsPage, groupsPage, rolesPage, sessionTypesPage } from "./term-pages";

/** The pages that the tables, the catalogue and the schema write, by their path below `docs`. */
export const GENERATED_PAGES: Readonly<Record<string, () => string>> = {
  "reference/findings.md": findingsPage,
  "reference/record.md": recordPage,
  "reference/contributing.md": () => rootPage("CONTRIBUTING.md"),
  "reference/security.md": () => rootPage("SECURITY.md"),
  "reference/code-of-conduct.md": () => rootPage("CODE_OF_CONDUCT.md"),
  "reference/vocabulary/goals.md": goalsPage,
  "reference/vocabulary/targets.md": targetsPage,
  "reference/vocabulary/indicators.md": indicatorsPage,
  "reference/vocabulary/session-types.md": sessionTypesPage,
  "reference/vocabulary/formats.md": formatsPage,
  "reference/vocabulary/roles.md": rolesPage,
  "reference/vocabulary/groups.md": groupsPage,
  "reference/vocabulary/documents.md": documentsPage,
  "reference/vocabulary/editions.md": editionsPage,
  "reference/vocabulary/deadline-rules.md": deadlineRulesPage,
};

/** The JSON Schemas that the site serves, by file name. */
const SCHEMAS = {
  "session.json": { draft: "2020-12", isDraftRecord: false },
  "session.draft-07.json": { draft: "7", isDraftRecord: false },
  "session-draft.json": { draft: "2020-12", isDraftRecord: true },
} as const;

/** Writes everything of the site that is made from the sources: below `docs/reference` and `docs/public`. */
export async function writeReference(): Promise<void> {
  rmSync("docs/reference", { recursive: true, force: true });
  for (const [path, page] of Object.entries(GENERATED_PAGES)) write(`docs/${path}`, page());
  for (const [name, options] of Object.entries(SCHEMAS)) {
    write(`docs/public/schema/${name}`, `${JSON.stringify(sessionJsonSchema(options), null, 2)}\n`);
  }
  await writeApiPages("docs/reference/api");
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
