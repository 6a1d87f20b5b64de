import { readFileSync } from "node:fs";

/** `CONTRIBUTING.md` as a page: its links go from the root of the site instead of the repository's. */
export function contributingPage(): string {
  return readFileSync("CONTRIBUTING.md", "utf8").replace(/\]\((docs\/|\.changeset\/)([^)\s]+)\)/g, toPage);
}

/** Only what is below `docs` is a page of the site; how to write a changeset is told where they are decided on. */
function toPage(_link: string, folder: string, path: string): string {
  return folder === "docs/" ? `](/${path.replace("README.md", "index.md")})` : "](/decisions/changesets)";
}
