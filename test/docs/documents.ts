import { filesBelow } from "../support/files-below";

/** Folders below `docs` that hold what a program wrote. */
const WRITTEN_BY_PROGRAMS = /^docs\/(?:reference|public|\.vitepress)\//;

/** The Markdown files that people write for people. */
export function documents(): readonly string[] {
  const below = filesBelow("docs", ".md").filter((file) => !WRITTEN_BY_PROGRAMS.test(file));
  return ["README.md", "CONTRIBUTING.md", ...below];
}
