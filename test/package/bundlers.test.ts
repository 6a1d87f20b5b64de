import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { nodeResolve } from "@rollup/plugin-node-resolve";
import { build, transform, version as esbuildVersion } from "esbuild";
import { rollup, VERSION as rollupVersion } from "rollup";
import { expect, inject, test } from "vitest";
import { build as viteBuild, version as viteVersion } from "vite";
import webpack from "webpack";

import { tableBelow } from "../support/markdown-table";

const project = inject("project");

/** A program and where its bundle goes. */
interface Job {
  readonly entry: string;
  readonly folder: string;
}

/** Each bundler with the settings of a production build; gives the file it wrote. */
const BUNDLERS: Readonly<Record<string, (job: Job) => Promise<string>>> = {
  [`esbuild ${esbuildVersion}`]: async ({ entry, folder }) => {
    const outfile = join(folder, "bundle.mjs");
    await build({ entryPoints: [entry], outfile, bundle: true, minify: true, format: "esm", platform: "browser" });
    return outfile;
  },
  [`rollup ${rollupVersion}`]: async ({ entry, folder }) => {
    const file = join(folder, "bundle.mjs");
    const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })], logLevel: "silent" });
    const { output } = await bundle.generate({ format: "es", inlineDynamicImports: true });
    await bundle.close();
    // Rollup leaves minifying to others.
    const { code } = await transform(output[0].code, { minify: true, format: "esm" });
    writeFileSync(file, code);
    return file;
  },
  [`webpack ${webpack.version}`]: ({ entry, folder }) =>
    new Promise((resolve, reject) => {
      const compiler = webpack({
        mode: "production",
        target: ["web", "es2022"],
        entry,
        output: { path: folder, filename: "bundle.js" },
        performance: false,
      });
      compiler.run((error, stats) => {
        const problem = error ?? (stats?.hasErrors() === true ? new Error(stats.toString()) : undefined);
        compiler.close(() => (problem === undefined ? resolve(join(folder, "bundle.js")) : reject(problem)));
      });
    }),
  [`vite ${viteVersion}`]: async ({ entry, folder }) => {
    await viteBuild({
      root: project,
      configFile: false,
      logLevel: "silent",
      build: {
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { input: entry, output: { entryFileNames: "bundle.mjs" } },
        modulePreload: false,
      },
    });
    return join(folder, "bundle.mjs");
  },
};

/** Bundles a program under a name of its own, and gives the bundle's text and what it prints. */
async function bundle(bundler: string, name: string, text: string) {
  const folder = join(project, "bundles", `${name}-${bundler.split(" ")[0]!}`);
  const entry = join(project, `${name}.mjs`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(entry, text);
  const file = await BUNDLERS[bundler]!({ entry, folder });
  const printed = execFileSync(process.execPath, [file], { encoding: "utf8", cwd: folder });
  return { text: readFileSync(file, "utf8"), printed };
}

cpSync("test/package/programs/every-use.mjs", join(project, "every-use.mjs"));

const bundlers = Object.keys(BUNDLERS);

test.each(bundlers)("%s keeps one constant of the root and nothing else", async (bundler) => {
  const program = 'import { SDG_GOAL_TITLES } from "igf-sessions"; console.log(SDG_GOAL_TITLES[4]);';
  const { text, printed } = await bundle(bundler, "one-constant", program);
  expect(printed).toBe("Quality Education\n");
  // The 17 titles are 460 characters.
  expect(text.length).toBeLessThan(800);
  const rows = tableBelow(readFileSync("docs/runtimes.md", "utf8"), "Bundlers");
  expect(rows).toContainEqual([bundler, String(text.length)]);
});

test.each(bundlers)("what %s makes of every use works", async (bundler) => {
  const page = readFileSync("examples/pages/igf-2022-open-forum-56.txt", "utf8");
  const program = `
    import { everyUse } from "./every-use.mjs";
    everyUse(${JSON.stringify(page)}).then(({ schema, readBack }) => console.log(JSON.stringify([schema[0], readBack.value[0].id])));`;
  const { printed } = await bundle(bundler, "every-use-of", program);
  expect(printed).toContain('"schema/');
  expect(printed).toContain('"igf-2022-open-forum-56"]');
});

test("the documentation lists the bundlers of these tests and no other", () => {
  const rows = tableBelow(readFileSync("docs/runtimes.md", "utf8"), "Bundlers");
  expect(rows.map(([name]) => name)).toEqual(bundlers);
});
