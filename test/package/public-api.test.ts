import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { expect, test } from "vitest";

const SILENT = { default: { logLevel: ExtractorLogLevel.None } };

/** Every public name of the root with its declaration, as API Extractor writes it. */
function publicApi(): string {
  const scratch = mkdtempSync(join(tmpdir(), "igf-sessions-api-"));
  try {
    // The built declarations lie in shared pieces, which the report would take for packages of others.
    const compiler = resolve("node_modules/typescript7/bin/tsc");
    const emit = ["--noEmit", "false", "--emitDeclarationOnly", "--outDir", scratch];
    execFileSync(process.execPath, [compiler, "-p", "src/tsconfig.json", ...emit]);
    const entry = join(scratch, "index.d.ts");
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: resolve("."),
        mainEntryPointFilePath: entry,
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              module: "esnext",
              moduleResolution: "bundler",
              target: "es2022",
              lib: ["es2023", "webworker"],
              strict: true,
              skipLibCheck: true,
              types: [],
            },
            files: [entry],
          },
        },
        apiReport: {
          enabled: true,
          includeForgottenExports: true,
          reportFileName: "igf-sessions.api.md",
          reportFolder: scratch,
          reportTempFolder: join(scratch, "temporary"),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          compilerMessageReporting: SILENT,
          extractorMessageReporting: SILENT,
          tsdocMessageReporting: SILENT,
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: resolve("package.json"),
    });
    Extractor.invoke(config, { localBuild: true, messageCallback: (message) => (message.handled = true) });
    return readFileSync(join(scratch, "igf-sessions.api.md"), "utf8");
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

test("every public name has the declaration that was reviewed", async () => {
  const report = publicApi();
  expect(report).toContain("export function readPage(source: string, options?: ReadPageOptions): PageReading;");
  await expect(report).toMatchFileSnapshot("./public-api.md");
});
