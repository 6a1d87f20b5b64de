import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { DIAGNOSTICS } from "../../src/diagnostics";
import { useSite } from "./open-page";
import { sitePages } from "./site-pages";

const openPage = useSite();

const PAGES = sitePages();

test("the site has a page for every code, and its start, its playground and its reference", () => {
  const codes = Object.keys(DIAGNOSTICS).map((code) => `/diagnostics/${code}`);
  const expected = ["/", "/playground", "/reference/record", "/reference/api/", ...codes];
  expect(expected.filter((page) => !PAGES.includes(page))).toEqual([]);
});

test("every page forbids text to become code, and requests to elsewhere", () => {
  for (const page of PAGES) {
    const file = page.endsWith("/") ? `${page}index` : page;
    const html = readFileSync(`docs/.vitepress/dist${file}.html`, "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy, page).toMatch(/^default-src 'none'; script-src 'self' [^;]*; .*connect-src 'self'/);
    expect(policy.replace(/style-src [^;]+/, ""), page).not.toMatch(/unsafe|\*|https?:/);
  }
});

/** How many pages are open at once. */
const WINDOWS = 4;

// What a page complains of fails the test, see `useSite`.
test("every page opens without a complaint, has one heading, and fits a phone", async () => {
  const left = [...PAGES];
  const wrong: string[] = [];
  await Promise.all(
    Array.from({ length: WINDOWS }, async () => {
      const page = await openPage("/");
      await page.setViewportSize({ width: 360, height: 740 });
      for (let path = left.pop(); path !== undefined; path = left.pop()) {
        const answer = await page.goto(new URL(path, page.url()).href, { waitUntil: "load" });
        if (answer?.status() !== 200) wrong.push(`${path} answers ${answer?.status() ?? "nothing"}`);
        await page.waitForFunction("document.querySelector('#app').__vue_app__ !== undefined");
        const [headings, width] = await page.evaluate<[number, number]>(
          "[document.querySelectorAll('h1').length, document.documentElement.scrollWidth]",
        );
        if (headings !== 1) wrong.push(`${path} has ${headings} main headings`);
        if (width !== 360) wrong.push(`${path} is ${width} pixels wide`);
      }
    }),
  );
  expect(wrong).toEqual([]);
}, 300_000);

test("the search finds a page", async () => {
  const page = await openPage("/");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("searchbox").fill("takeaways");
  const results = page.locator(".VPLocalSearchBox .result");
  await results.first().waitFor();
  expect(await results.count()).toBeGreaterThan(0);
});
