import { readdirSync, readFileSync } from "node:fs";

import type { DefaultTheme } from "vitepress";

type Item = DefaultTheme.SidebarItem;

export const NAV: DefaultTheme.NavItem[] = [
  { text: "Tasks", link: "/tasks/read-saved-pages", activeMatch: "^/tasks/" },
  { text: "Guides", link: "/guides/reading-pages", activeMatch: "^/(guides/|vocabulary/)" },
  { text: "Reference", link: "/reference/record", activeMatch: "^/(reference|diagnostics)/" },
  { text: "Playground", link: "/playground" },
];

/** What stands at the side of every page but the start page and the playground. */
export function sidebar(): Item[] {
  return [
    { text: "Tasks", items: pagesOf("tasks") },
    { text: "Guides", items: [...pagesOf("guides"), ...pagesOf("vocabulary")] },
    {
      text: "Reference",
      // A group that folds has a link: without one the theme puts a button into a button.
      items: [
        { text: "The record", link: "/reference/record" },
        { text: "Findings", link: "/reference/findings" },
        {
          text: "Vocabularies",
          link: "/vocabulary/closed-lists",
          collapsed: true,
          items: pagesOf("reference/vocabulary"),
        },
        { text: "API", link: "/reference/api/index", collapsed: true, items: pagesOf("reference/api") },
      ],
    },
    {
      text: "Project",
      items: [
        { text: "Architecture", link: "/architecture" },
        { text: "Style guide", link: "/styleguide" },
        { text: "Contributing and releasing", link: "/reference/contributing" },
        { text: "Versions", link: "/versions" },
        { text: "Runtimes", link: "/runtimes" },
        { text: "Sizes", link: "/sizes" },
        { text: "Security", link: "/reference/security" },
        { text: "Code of conduct", link: "/reference/code-of-conduct" },
        { text: "Decisions", link: "/decisions/", collapsed: true, items: pagesOf("decisions") },
      ],
    },
  ];
}

/** The pages of a folder in the order of their headings; a `position` in the front matter goes before the alphabet. */
function pagesOf(folder: string): Item[] {
  return readdirSync(`docs/${folder}`)
    .filter((file) => file.endsWith(".md") && file !== "README.md" && file !== "index.md")
    .map((file) => ({ file, text: readFileSync(`docs/${folder}/${file}`, "utf8") }))
    .map(({ file, text }) => ({
      text: headingOf(text, file),
      link: `/${folder}/${file.slice(0, -".md".length)}`,
      position: Number(/^position: (\d+)$/m.exec(text)?.[1] ?? Infinity),
    }))
    .sort((a, b) => a.position - b.position || (a.text < b.text ? -1 : 1))
    .map(({ text, link }) => ({ text, link }));
}

function headingOf(text: string, file: string): string {
  const heading = /^# (.+)$/m.exec(text)?.[1];
  if (heading === undefined) throw new Error(`${file} has no heading.`);
  return heading.replaceAll("`", "");
}
