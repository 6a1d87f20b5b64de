import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

import { startBrowser } from "./browser";
import { serveSite } from "./serve-site";

/** Opens a page of the site in a browser window of its own. */
export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * The site and a browser for the tests of a file. Whatever a page complains of fails the test that opened it: errors in the
 * console, among them every breach of the Content-Security-Policy, and requests to anywhere but the site.
 */
export function useSite(): OpenPage {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  const complaints: string[] = [];

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(), startBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  return async (path, options = {}) => {
    const context = await browser.newContext({ locale: "en-GB", timezoneId: "Asia/Tokyo", ...options });
    // Told of by the page itself: a breach that a script catches reaches no console.
    await context.addInitScript(
      'addEventListener("securitypolicyviolation", (event) => console.error("policy:", event.violatedDirective, event.sourceFile));',
    );
    const page = await context.newPage();
    const complain = (what: string) => complaints.push(`${page.url()}: ${what}`);
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complain(message.text());
    });
    page.on("pageerror", (error) => complain(error.message));
    page.on("request", (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== site.origin)
        complain(request.url());
    });
    const answer = await page.goto(site.origin + path, { waitUntil: "networkidle" });
    if (answer?.status() !== 200) complain(`answered ${answer?.status() ?? "nothing"}`);
    return page;
  };
}
