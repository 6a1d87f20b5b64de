// What the build put into the package from other packages, and their licences: many ask that their text goes along.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The notices of every package with at least one byte in a bundle, as Markdown.
 *
 * `metafiles` are esbuild's accounts of its bundles.
 */
export function thirdPartyNotices(metafiles) {
  const folders = new Set(metafiles.flatMap(bundledFiles).map(packageFolder));
  const notices = [...folders].map(notice).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    "# Third-party notices\n",
    "The files in `dist` contain code from these packages.\n",
    ...notices.map(({ name, version, license, text }) => `## ${name} ${version} (${license})\n\n${text}\n`),
  ].join("\n");
}

function bundledFiles({ outputs }) {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && file.includes("node_modules/"))
      .map(([file]) => file),
  );
}

/** `node_modules/a/node_modules/@b/c/lib/d.js` to `node_modules/a/node_modules/@b/c`. */
function packageFolder(file) {
  const at = file.lastIndexOf("node_modules/") + "node_modules/".length;
  const parts = file.slice(at).split("/");
  return file.slice(0, at) + parts.slice(0, parts[0].startsWith("@") ? 2 : 1).join("/");
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file to put into THIRD-PARTY-NOTICES.md.`);
  const text = readFileSync(join(folder, file), "utf8").trim();
  return { name, version, license, text: text.replace(/^(?=.)/gm, "> ").replace(/^$/gm, ">") };
}
