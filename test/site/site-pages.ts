import { readdirSync } from "node:fs";

/** The addresses of all pages of the built site. */
export function sitePages(): readonly string[] {
  return readdirSync("docs/.vitepress/dist", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .map((file) => `/${file.replace(/(?:index)?\.html$/, "")}`)
    .sort();
}
