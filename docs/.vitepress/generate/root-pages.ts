import { readFileSync } from "node:fs";

/** The files at the root of the repository that are pages of the site, by their path below `docs`. */
const ROOT_FILES = {
  "CONTRIBUTING.md": "reference/contributing.md",
  "SECURITY.md": "reference/security.md",
  "CODE_OF_CONDUCT.md": "reference/code-of-conduct.md",
} as const;

/** How to write a changeset is told where changesets are decided on: only what is below `docs` is a page of the site. */
const CHANGESETS = ".changeset/README.md";

/** A file at the root of the repository as a page: its links go from the root of the site instead of the repository's. */
export function rootPage(file: keyof typeof ROOT_FILES): string {
  return readFileSync(file, "utf8").replace(/\]\(([^)\s:#]+)\)/g, (link, path: string) => {
    const page = pageOf(path);
    return page === undefined ? link : `](/${page})`;
  });
}

function pageOf(path: string): string | undefined {
  if (path === CHANGESETS) return "decisions/changesets";
  if (path.startsWith("docs/")) return path.slice("docs/".length).replace("README.md", "index.md");
  return Object.hasOwn(ROOT_FILES, path) ? ROOT_FILES[path as keyof typeof ROOT_FILES] : undefined;
}
