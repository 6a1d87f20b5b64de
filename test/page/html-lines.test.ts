import { describe, expect, test } from "vitest";

import { readPage } from "../../src/page";
import { htmlLines } from "../../src/page/html-lines";
import { MOST_LINES } from "../../src/page/line";

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

test.each([
  { source: "<p>a &amp; b</p>", lines: ["a & b"], why: "an entity" },
  { source: "<xmp>a &amp; <b></xmp>", lines: ["a &amp; <b>"], why: "an element whose text is taken as it is" },
  { source: "<xmp>&amp;</xmp>&amp;", lines: ["&amp;&"], why: "the end of such an element" },
  { source: "<textarea>a &amp; <b></textarea>", lines: ["a & <b>"], why: "an element with entities and no tags" },
  { source: "<head><title>x</title><body>a", lines: ["a"], why: "a head that nobody closed" },
  { source: "<P CLASS='menu'>x</P>a", lines: ["a"], why: "names in large letters" },
  { source: "<p class class=menu>a", lines: ["a"], why: "the first of two classes" },
  { source: "<p class=x&#32;menu>x</p>a", lines: ["a"], why: "an entity in a class" },
  { source: "<main>a<header>b</header></main><header>x</header>", lines: ["a", "b"], why: "a header of its own" },
  { source: "<nav><header>x</nav>a", lines: ["a"], why: "a menu that closes what is open in it" },
  { source: "<nav><i>x</i></i>x</nav>a", lines: ["a"], why: "an end of what is no longer open" },
  { source: "a</p>b</br>c", lines: ["a", "b", "c"], why: "ends of a paragraph and a break that nobody began" },
  { source: "a<b>b</b class=x", lines: ["ab"], why: "an end tag that the page breaks off in" },
  { source: "a<b class=x", lines: ["a"], why: "a tag that the page breaks off in" },
  { source: "<nav><p class=menu>x</nav>a", lines: ["a"], why: "a menu in a menu" },
  { source: "x<div role=MAIN>y</div><div role=main>a</div>", lines: ["a"], why: "a main part by its role" },
  { source: "<main>a</main>x<MAIN>b</MAIN>x", lines: ["a", "b"], why: "two main parts" },
  { source: "<article>a</article>x<p>x</p><Article>b", lines: ["a", "b"], why: "two articles" },
  { source: "<main>a</main>x<p ROLE='m&#97;in'>b</p>x", lines: ["a", "b"], why: "a second main part by its role" },
  { source: "<main>a</main><p>x<main>", lines: ["a"], why: "a second main part without words" },
  { source: "<main> </main><p>a</p>", lines: ["a"], why: "a main part without words" },
  { source: "x<h1>a</h1>b", lines: ["a", "b"], why: "a headline where no main part is marked" },
])("$source shows $lines: $why", ({ source, lines }) => {
  expect(htmlLines(source).lines.map(({ marked }) => marked)).toEqual(lines);
});

test.each([
  { source: "<ul><li>a", isItem: true, why: "an item" },
  { source: "<ul><li><p>a", isItem: true, why: "an item with a paragraph" },
  { source: "<ul><li></li></ul><p>a", isItem: false, why: "a paragraph below an empty item" },
  { source: "<nav><li>x</nav><p>a", isItem: false, why: "a paragraph below a menu" },
  { source: "<ul class=tabs><li>x<li>y</ul><p>a", isItem: false, why: "a paragraph below tabs" },
])("$source begins with $why", ({ source, isItem }) => {
  expect(htmlLines(source).lines.map(({ marked, bullet }) => ({ marked, bullet }))).toEqual([
    { marked: "a", bullet: isItem },
  ]);
});

test("only the first line of an item is one, and lines of spaced blocks stand apart", () => {
  const { lines } = htmlLines("<ul><li><p>a</p><p>b</p></li></ul><div>c<br>d</div><dl><dt>e<dd>f");
  expect(lines.map(({ marked, bullet, gap }) => ({ marked, bullet, gap }))).toEqual([
    { marked: "a", bullet: true, gap: 1 },
    { marked: "b", bullet: false, gap: 1 },
    { marked: "c", bullet: false, gap: 1 },
    { marked: "d", bullet: false, gap: 0 },
    { marked: "e", bullet: false, gap: 1 },
    { marked: "f", bullet: false, gap: 0 },
  ]);
});

const HREF = "https://example.org";

test.each([
  {
    source: `<a href="${HREF}">a <b>b</b></a>`,
    links: [{ label: "a b", url: HREF }],
    why: "words of several elements",
  },
  { source: `<a href="${HREF}"></a>`, links: [{ url: HREF }], why: "no words" },
  {
    source: `<a href="${HREF}">a<br>b</a>`,
    links: [{ label: "b", url: HREF }],
    why: "words on two lines, the last of them",
  },
  {
    source: `<a href="${HREF}?a&amp;b">a</a>`,
    links: [{ label: "a", url: `${HREF}?a&b` }],
    why: "an entity in its address",
  },
  { source: `<A HREF=" /a">a</A><a>b</a>`, links: [], why: "an address on the site itself, or none" },
  { source: `<a href="${HREF}">a<a href="/b">b</a></a>`, links: [], why: "another link in it, which ends it" },
  { source: `<a href="${HREF}">a<nav>x</a></nav>`, links: [], why: "an end in a menu" },
  { source: `<a href="${HREF}">x</a><main>a</main>`, links: [], why: "a place before the main part" },
  { source: `<a href="${HREF}">x</a>`, links: [{ label: "x", url: HREF }], why: "a page without a main part" },
])("$source has the links $links: $why", ({ source, links }) => {
  expect(htmlLines(source).links).toEqual(links);
});

test("a page's own address may stand behind its content", () => {
  expect(htmlLines(`<main>a</main>x<LINK rel=canonical href=${ADDRESS}>`).canonical).toBe(ADDRESS);
});

test("what stands behind the content does not count as lines of the page", () => {
  expect(htmlLines(`<main>a</main>${"<p>x".repeat(200_000)}`).lines).toHaveLength(1);
});

test("one meaning of a class is another field for each element", () => {
  const item = '<div class="field--name-field-speakers">Ada Example</div>';
  const [first, second] = htmlLines(item + item).lines;
  expect(first?.field).toEqual({ kind: "people", role: "speaker" });
  expect(second?.field).toEqual(first?.field);
  expect(second?.field).not.toBe(first?.field);
});

describe("a page of more names and classes than any has", () => {
  const numbers = Array.from({ length: 2_000 }, (_, at) => at);
  const begun = numbers.map((at) => `<x${at}><i class="c${at}">`).join("");
  const ended = numbers.map((at) => `</i></x${at}>`).join("");
  const head = `<nav>${begun}x${ended}</nav>`;

  test("is still read", () => {
    const { lines, links } = htmlLines(
      `${head}<y1>b<y2>c</y2></Y1><P>d</p><a href=${HREF}>e</a><h6 class=Menu>f</h6><h6 class=menu>x`,
    );
    expect(lines.map(({ marked }) => marked)).toEqual(["bc", "d", "e", "f"]);
    expect(links).toEqual([{ label: "e", url: HREF }]);
  });

  test("has its further names taken for one, so that they fill no memory", () => {
    expect(htmlLines(`<y1><nav>x</y2>x`).lines).toEqual([]);
    expect(htmlLines(`${head}<y1><nav>x</y2>a`).lines).toHaveLength(1);
  });
});

test("a page of too many lines is as long as it is, also where menus stand above its headline", () => {
  const menu = "<p>Menu</p>".repeat(10);
  const page = `<!doctype html><body>${menu}<h1>IGF 2023 WS #7 Bridges</h1>${"<p>x</p>".repeat(MOST_LINES)}</body>`;
  expect(htmlLines(page).lines.length).toBeGreaterThan(MOST_LINES);
});
