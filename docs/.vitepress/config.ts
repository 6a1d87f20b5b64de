import { fileURLToPath } from "node:url";

import { defineConfig } from "vitepress";

import { entrySpecifier, LIBRARY_ENTRIES } from "../../entries";
import { withContentSecurityPolicy } from "./content-security-policy";
import { NAV, sidebar } from "./navigation";

/** The built package under the names by which users import it: the site shows what is published. */
const BUILT_ENTRIES = Object.keys(LIBRARY_ENTRIES).map((entry) => ({
  find: new RegExp(`^${entrySpecifier(entry)}$`),
  replacement: fileURLToPath(new URL(`../../dist/${entry}.js`, import.meta.url)),
}));

/** The one part of the theme that is replaced; the component says why. */
const SEARCH_BUTTON = {
  find: /^.*\/VPNavBarSearchButton\.vue$/,
  replacement: fileURLToPath(new URL("theme/SearchButton.vue", import.meta.url)),
};

/** Where the site lies at its host. */
const BASE = process.env["SITE_BASE"] ?? "/";

export default defineConfig({
  title: "igf-sessions",
  description: "Session pages of the Internet Governance Forum as typed, checked and dated records.",
  lang: "en",
  base: BASE,
  cleanUrls: true,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${BASE}favicon.svg` }]],
  // A page costs its own bytes: without this each would fetch the scripts of every page that it links to.
  router: { prefetchLinks: false },
  // In a file of its own instead of in every page, where it would need a hash of its own.
  metaChunk: true,
  // The index for readers of the repository; the site has its navigation instead.
  srcExclude: ["README.md"],
  rewrites: { "decisions/README.md": "decisions/index.md" },
  markdown: {
    // The first word of a block says how it is run; these are the colours for those words.
    languageAlias: { record: "json", check: "json", ndjson: "json", page: "md", sdg: "md", label: "md" },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  themeConfig: {
    nav: NAV,
    sidebar: sidebar(),
    outline: { level: [2, 3] },
    search: { provider: "local" },
    footer: {
      message: "MIT licence. Not affiliated with the United Nations.",
    },
  },
  transformPageData: ({ relativePath, frontmatter }) => {
    // Nobody reads the findings one after the other.
    if (relativePath.startsWith("diagnostics/")) Object.assign(frontmatter, { prev: false, next: false });
  },
  transformHtml: withContentSecurityPolicy,
  // Neither the theme nor a component of ours has options: 2 kB of every page's script.
  vue: { features: { optionsAPI: false } },
  vite: {
    // That of the library, whose private members would else become weak maps: larger by 3 kB, and slower.
    build: { target: "es2022" },
    resolve: { alias: [...BUILT_ENTRIES, SEARCH_BUTTON] },
  },
});
