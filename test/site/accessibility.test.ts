import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";

import { useSite } from "./open-page";

const openPage = useSite();

/** Half-way through a transition colours are half-way too: two frames until it has begun, and on to its end. */
const SETTLED = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() =>
  Promise.allSettled(
    document.getAnimations()
      .filter((animation) => animation.effect.getComputedTiming().endTime !== Infinity)
      .map((animation) => animation.finished)))`;

/** What axe finds on a page, rule and element. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(SETTLED);
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<axe.AxeResults>("axe.run()");
  expect(passes.length).toBeGreaterThan(15);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const PAGES = [
  "/",
  "/playground",
  "/guides/deadlines",
  "/tasks/know-what-is-due",
  "/reference/record",
  "/reference/findings",
  "/reference/vocabulary/goals",
  "/reference/api/page",
  "/diagnostics/deadline/label-of-another-edition",
];

test.each(
  PAGES.flatMap((path) => [
    { path, colorScheme: "light" as const },
    { path, colorScheme: "dark" as const },
  ]),
)("axe finds nothing on $path ($colorScheme)", async ({ path, colorScheme }) => {
  const page = await openPage(path, { colorScheme });
  expect(await violationsOf(page)).toEqual([]);
});

test.each(["light", "dark"] as const)("axe finds nothing in the editor and its findings (%s)", async (colorScheme) => {
  const page = await openPage("/playground", { colorScheme });
  await page.getByRole("button", { name: /Line 79/ }).click();
  await page.locator(".cm-lintRange").first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test("axe finds nothing on a phone, with the menu open or shut", async () => {
  const page = await openPage("/guides/deadlines", { viewport: { width: 360, height: 740 } });
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "mobile navigation" }).click();
  expect(await violationsOf(page)).toEqual([]);
});
