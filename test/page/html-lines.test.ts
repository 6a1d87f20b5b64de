import { expect, test } from "vitest";

import { readPage } from "../../src/page";

const ADDRESS = "https://www.intgovforum.org/en/content/igf-2023-ws-7-bridges";

/** A page with these stretches in its head and in front of its content. */
const pageWith = (head: string, menu: string) =>
  `<!doctype html><html><head>${head}</head><body>${menu}<main><h1>IGF 2023 WS #7 Bridges</h1>
<p>Room</p><p>Room 3</p><p>See <a href="https://example.org/bridges">our bridges</a>.</p></main></body></html>`;

test("the page's own address is taken from its head", () => {
  const { session } = readPage(pageWith(`<link href="${ADDRESS}" rel="canonical">`, ""));
  expect(session?.source?.url).toBe(ADDRESS);
});

test("an address that the caller gives goes before the page's own", () => {
  const url = "https://example.org/saved/7";
  expect(readPage(pageWith(`<link rel="canonical" href="${ADDRESS}">`, ""), { url }).session?.source?.url).toBe(url);
});

test("links of the content are kept, and those of menus are not", () => {
  const menu = '<nav><ul><li><a href="https://example.org/home" class="menu">Home</a></li></ul></nav>';
  expect(readPage(pageWith("", menu)).session?.links).toEqual([
    { label: "our bridges", url: "https://example.org/bridges" },
  ]);
});
