import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const PAGE = "examples/pages/igf-2022-open-forum-56.txt";
const PROGRAMME = "examples/programme.ndjson";

/** Made once, and copied for each document, so that none sees what another has written. */
let template: string | undefined;

/**
 * A folder with the files that the documentation speaks of, in which its commands and programs are run.
 *
 * It lies inside the repository, where `igf-sessions` is the built package.
 */
export function sampleFolder(): string {
  template ??= writeTemplate();
  const folder = newFolder();
  cpSync(template, folder, { recursive: true });
  return folder;
}

/** Removes what was made once for all documents. */
export function removeTemplate(): void {
  if (template !== undefined) rmSync(template, { recursive: true });
  template = undefined;
}

function newFolder(): string {
  mkdirSync(".cache", { recursive: true });
  return resolve(mkdtempSync(".cache/docs-"));
}

function writeTemplate(): string {
  const folder = newFolder();
  const records = readFileSync(PROGRAMME, "utf8").split("\n");
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const page = readFileSync(PAGE, "utf8");
  for (const name of ["page.txt", "saved-pages/a.txt", PAGE]) put(name, page);
  const html = readFileSync("test/fixtures/pages/plain-headings-html/source.html", "utf8");
  for (const name of ["page.html", "saved-pages/b.html"]) put(name, html);
  for (const name of ["sessions", "programme", "published", "old", "data/sessions"]) {
    put(`${name}.ndjson`, records.join("\n"));
  }
  // What comes next: one session is gone, and one has another title.
  const next = records.slice(1).join("\n").replace('"title":"', '"title":"Again: ');
  for (const name of ["new", "next"]) put(`${name}.ndjson`, next);
  put("bad.ndjson", [records[0], '{"schemaVersion":1}', records[1], ""].join("\n"));
  writeCommands(join(folder, "bin"));
  const tables = { "schedule.json": "schedule-json", "programme.csv": "csv" };
  for (const [name, format] of Object.entries(tables)) {
    execFileSync("igf-sessions", ["export", "programme.ndjson", "--to", format, "--out", name], {
      cwd: folder,
      env: environmentOf(folder),
      stdio: "ignore",
    });
  }
  return folder;
}

/**
 * The environment in which `igf-sessions` is the built command line, and `npx` does not ask the registry for it. What
 * the documentation shows is what a reader in UTC sees.
 */
export function environmentOf(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]!}`, NO_COLOR: "1", TZ: "UTC" };
}

function writeCommands(folder: string): void {
  mkdirSync(folder);
  const commands = {
    "igf-sessions": `exec "${process.execPath}" "${resolve("dist/cli/bin.js")}" "$@"`,
    npx: 'exec "$@"',
  };
  for (const [name, line] of Object.entries(commands)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, name), 0o755);
  }
}
