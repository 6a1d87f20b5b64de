// What each entry and each constant costs a bundle. Prints docs/sizes.md; `--update` writes it, `--check` compares.
// Run `npm run build` first.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";
import { format } from "prettier";

const root = fileURLToPath(new URL("..", import.meta.url));
const FILE = `${root}docs/sizes.md`;
/** A figure is wrong when it is off by more than this share, or by more than a tenth of a kilobyte where that is more. */
const TOLERANCE = 0.1;

const ENTRIES = [
  "igf-sessions/sdg",
  "igf-sessions/sdg/fr",
  "igf-sessions/vocabulary",
  "igf-sessions/diagnostics",
  "igf-sessions/deadlines",
  "igf-sessions/page",
  "igf-sessions/programme",
  "igf-sessions/export",
  "igf-sessions/schema",
  "igf-sessions/pipeline",
  "igf-sessions",
];

/** What may be taken alone, what it may cost at most, in kB. */
const NAMES = [
  ["SDG_GOAL_TITLES", "titles of the goals", 0.4],
  ["SDG_GOALS", "goals with description and colour", 2.2],
  ["SDG_TARGET_TITLES", "titles of the 169 targets", 5],
  ["SDG_GOAL_4", "one goal with its targets", 0.6],
];

/** Bytes of a bundle that keeps what a line of code uses: minified and gzipped, and minified alone. */
async function sizeOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    external: ["zod"],
    logLevel: "error",
  });
  const bytes = outputFiles[0].contents;
  return { minified: bytes.length, packed: gzipSync(bytes, { level: 9 }).length };
}

const kB = (bytes) => (bytes / 1000).toFixed(1);

async function measure() {
  const entries = [];
  for (const name of ENTRIES) {
    const { minified, packed } = await sizeOf(`export * from "${name}";`);
    entries.push([`\`${name}\``, kB(minified), kB(packed)]);
  }
  const names = [];
  for (const [name, what, limit] of NAMES) {
    const fromRoot = (await sizeOf(`export { ${name} } from "igf-sessions";`)).packed;
    const fromEntry = (await sizeOf(`export { ${name} } from "igf-sessions/sdg";`)).packed;
    names.push([`\`${name}\``, what, String(fromEntry), String(fromRoot), String(limit * 1000)]);
  }
  return { entries, names };
}

function table(headings, rows) {
  return [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function page({ entries, names }) {
  return format(
    `# Sizes

What a bundle grows by, made by esbuild for a browser and packed with gzip. \`node scripts/sizes.mjs --update\` writes this page; a test fails when a figure is off by more than ${TOLERANCE * 100} % or a limit is passed.

## Entries

Everything of an entry, in kB of 1000 bytes. \`zod\`, which only \`igf-sessions/schema\`, \`igf-sessions/pipeline\` and the root load, is not counted: most programs that use it have it already.

${table(["entry", "minified", "and gzipped"], entries)}

Whoever imports a few names gets a part of that: bundlers drop the rest, from the root as well.

## One name

In bytes, minified and gzipped.

${table(["name", "is", "from `igf-sessions/sdg`", "from `igf-sessions`", "at most"], names)}
`,
    { parser: "markdown", printWidth: 120 },
  );
}

/** The figures of a page by the row and column in which they stand. */
function figuresOf(text) {
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  return rows.flatMap((row) => {
    const cells = row.split("|").map((cell) => cell.trim());
    return cells.flatMap((cell, at) => (/^[\d.]+$/.test(cell) ? [[`${cells[1]}, column ${at}`, Number(cell)]] : []));
  });
}

function differences(written, measured) {
  const now = new Map(figuresOf(measured));
  const then = new Map(figuresOf(written));
  const names = new Set([...now.keys(), ...then.keys()]);
  return [...names].flatMap((name) => {
    const [was, is] = [then.get(name), now.get(name)];
    const isClose = Math.abs(was - is) <= Math.max(0.1001, is * TOLERANCE);
    return isClose ? [] : [`${name}: ${was ?? "nothing"} is written, ${is ?? "nothing"} is measured.`];
  });
}

function overLimit({ names }) {
  return names.flatMap(([name, , ...sizes]) => {
    const [fromEntry, fromRoot, limit] = sizes.map(Number);
    return Math.max(fromEntry, fromRoot) <= limit ? [] : [`${name} is larger than ${limit} bytes.`];
  });
}

const measured = await measure();
const text = await page(measured);
if (process.argv.includes("--update")) writeFileSync(FILE, text);
else if (process.argv.includes("--check")) {
  const wrong = [...differences(readFileSync(FILE, "utf8"), text), ...overLimit(measured)];
  for (const line of wrong) console.error(`docs/sizes.md: ${line}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} else process.stdout.write(text);
