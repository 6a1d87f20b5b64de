/**
 * The entries of the library and the module behind each: what the build makes, what `exports` in `package.json` lists
 * and what `import … from "igf-sessions/…"` means in tests. The root is `index`.
 *
 * Every layer is an entry of its own, so that the root is only a list of re-exports and a constant costs its own bytes.
 */
export const LIBRARY_ENTRIES = {
  index: "src/index.ts",
  sdg: "src/vocabulary/sdg/index.ts",
  "sdg/ar": "src/vocabulary/sdg/titles-ar.ts",
  "sdg/en": "src/vocabulary/sdg/en.ts",
  "sdg/es": "src/vocabulary/sdg/titles-es.ts",
  "sdg/fr": "src/vocabulary/sdg/titles-fr.ts",
  "sdg/ru": "src/vocabulary/sdg/titles-ru.ts",
  "sdg/zh": "src/vocabulary/sdg/titles-zh.ts",
  vocabulary: "src/vocabulary/index.ts",
  diagnostics: "src/diagnostics/index.ts",
  schema: "src/schema/index.ts",
  deadlines: "src/deadlines/index.ts",
  page: "src/page/index.ts",
  programme: "src/programme/index.ts",
  export: "src/export/index.ts",
  pipeline: "src/pipeline/index.ts",
};

/** The name under which users import an entry. */
export function entrySpecifier(entry: string): string {
  return entry === "index" ? "igf-sessions" : `igf-sessions/${entry}`;
}
