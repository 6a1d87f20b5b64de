import { expect, test } from "vitest";

import { validateSessionBatches } from "../../src/pipeline";

const good = '{"schemaVersion":1,"id":"a","edition":2022,"type":"workshop","title":"Registers"}\n';

/** A good record, a line of 100 MB, and a good record again. */
function* hundredMegabytes(): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${good}{"title":"`);
  const megabyte = new Uint8Array(1_000_000).fill(0x78);
  for (let at = 0; at < 100; at += 1) yield megabyte;
  yield encoder.encode(`"}\n${good}`);
}

test("a line of 100 MB is passed over in little memory, and the records around it are read", async () => {
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const results: (string | undefined)[] = [];
  for await (const batch of validateSessionBatches(hundredMegabytes())) {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    results.push(...batch.map(({ session, diagnostics }) => session?.id ?? diagnostics[0]?.code));
  }
  expect(results).toEqual(["a", "pipeline/record-too-long", "a"]);
  expect(most).toBeLessThan(80_000_000);
});
