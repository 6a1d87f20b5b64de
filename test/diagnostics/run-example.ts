import { main } from "../../src/cli/main";
import { fakeIo } from "../cli/fake-io";
import { loadEntry, loadFunction } from "../support/load-entry";
import type { FencedBlock } from "../support/fenced-blocks";
import { runSnippet } from "../support/run-snippet";

/** How a fenced block on a diagnostic's page is run, by the first word of its info string. */
const RUNNERS: Readonly<Record<string, (block: FencedBlock) => Promise<readonly unknown[]>>> = {
  page: async ({ text, options }) => [(await loadFunction("igf-sessions/page", "readPage"))(text, options)],
  record: async ({ text, options }) => {
    const parsed = (await loadFunction("igf-sessions/schema", "parseSession"))(JSON.parse(text)) as Parsed;
    if (parsed.session === undefined) return [parsed];
    if (!("checkSession" in (await loadEntry("igf-sessions/programme")))) return [parsed];
    return [parsed, (await loadFunction("igf-sessions/programme", "checkSession"))(parsed.session, options)];
  },
  ndjson: async ({ text, options }) => {
    const sessions: unknown[] = text.split("\n").map((line) => JSON.parse(line) as unknown);
    return [(await loadFunction("igf-sessions/programme", "checkProgramme"))(sessions, options)];
  },
  sdg: async ({ text }) => [(await loadFunction("igf-sessions/sdg", "readSdgLine"))(text)],
  label: async ({ text }) => {
    const [label, ...facts] = text.split("\n");
    const session = Object.fromEntries(facts.map(readFact));
    return [(await loadFunction("igf-sessions/deadlines", "readDeadlineLabel"))(label, { session })];
  },
  check: async ({ text }) => {
    const io = fakeIo({ stdin: text });
    await main(["check", "-", "--format", "json"], io);
    return [(JSON.parse(io.printed.out) as { findings: unknown }).findings];
  },
  ts: async ({ text }) => [await runSnippet(text)],
};

interface Parsed {
  readonly session?: unknown;
}

/** The codes that a block raises. */
export async function codesRaisedBy(block: FencedBlock): Promise<readonly string[]> {
  const run = RUNNERS[block.kind];
  if (run === undefined) {
    throw new Error(`Line ${block.line}: a block is one of ${Object.keys(RUNNERS).join(", ")}, not "${block.kind}".`);
  }
  return (await run(block)).flatMap(codesIn);
}

/** The codes in a list of findings or in the `diagnostics` of a result. */
function codesIn(result: unknown): readonly string[] {
  const found = Array.isArray(result) ? (result as unknown[]) : (result as { diagnostics?: unknown }).diagnostics;
  if (found === undefined && (result as Parsed).session !== undefined) return [];
  if (!Array.isArray(found))
    throw new Error(`Neither findings nor a result with diagnostics: ${JSON.stringify(result)}`);
  return found.map((diagnostic: { code: string }) => diagnostic.code);
}

/** `edition: 2022` to `["edition", 2022]`. */
function readFact(line: string): readonly [string, string | number] {
  const colon = line.indexOf(":");
  const value = line.slice(colon + 1).trim();
  return [line.slice(0, colon).trim(), /^\d+$/.test(value) ? Number(value) : value];
}
