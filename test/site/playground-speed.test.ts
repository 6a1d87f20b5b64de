import { gzipSync } from "node:zlib";

import type { Response } from "playwright-core";
import { expect, test } from "vitest";

import { useSite } from "./open-page";
import { startBrowser } from "./browser";
import { serveSite } from "./serve-site";

const openPage = useSite();

/** Bytes of script that a page fetches until nothing more comes, each file gzipped. */
async function scriptBytes(path: string): Promise<number> {
  const [site, browser] = await Promise.all([serveSite(), startBrowser()]);
  const scripts: Response[] = [];
  const page = await browser.newPage();
  page.on("response", (response) => {
    if (/javascript/.test(response.headers()["content-type"] ?? "")) scripts.push(response);
  });
  await page.goto(site.origin + path, { waitUntil: "networkidle" });
  await page.getByRole("status").waitFor({ state: "attached" });
  await page.waitForTimeout(1000);
  const bodies = await Promise.all(scripts.map((response) => response.body()));
  await browser.close();
  await site.close();
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

test("the playground shows its example after less than 200 kB of script", async () => {
  const bytes = await scriptBytes("/playground");
  expect(bytes).toBeLessThan(200_000);
  // Without the library's reader this would be no playground: the measure would have missed something.
  expect(bytes).toBeGreaterThan(120_000);
});

test("the example is read and shown within 50 ms", async () => {
  const page = await openPage("/playground");
  const times: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    await page.getByRole("button", { name: "Empty" }).click();
    await page.getByRole("heading", { name: "No session" }).waitFor();
    await page.evaluate("performance.clearMeasures()");
    await page.getByRole("button", { name: "Load the example" }).click();
    await page.getByRole("heading", { name: /Enhance International Cooperation/ }).waitFor();
    await page.waitForFunction('performance.getEntriesByName("playground-read-to-result").length > 0');
    times.push(await page.evaluate<number>('performance.getEntriesByName("playground-read-to-result")[0].duration'));
  }
  expect(Math.min(...times)).toBeLessThan(50);
});
