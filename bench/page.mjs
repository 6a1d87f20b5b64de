// How long does reading a page take, beside `JSON.parse` of its record and beside htmlparser2? Run `npm run build` first, then
// `node bench/page.mjs`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Parser, parseDocument } from "htmlparser2";

import { readPage } from "../dist/page.js";

const FIXTURES = "test/fixtures/pages";
const ROUNDS = 41;
/** Rounds before the engine has compiled what runs often: some 5,000 pages, and its compiler's time counts as the reader's. */
const WARM_UP = 40;

const pages = readdirSync(FIXTURES)
  .flatMap((name) => readdirSync(join(FIXTURES, name)).map((file) => join(FIXTURES, name, file)))
  .filter((path) => /source\.(?:txt|html)$/.test(path))
  .map((path) => ({ isHtml: path.endsWith(".html"), source: readFileSync(path, "utf8") }))
  // A page that is no session's is rejected at its first lines: it would flatter the figures.
  .map((page) => ({ ...page, session: readPage(page.source).session }))
  .filter(({ session }) => session !== undefined);
const texts = pages.filter(({ isHtml }) => !isHtml);
const markup = pages.filter(({ isHtml }) => isHtml);
/** The same pages as a browser saves them: behind a site's scripts and menus, above its footer. */
const saved = markup
  .filter(({ source }) => source.includes("<body") && source.includes("</body>"))
  .map(({ source }) => ({ source: withSite(source) }));
const records = texts.map(({ session }) => JSON.stringify(session));

function withSite(source) {
  const script = `<script>${'function f(a){return a<1?{"path":"/"}:a}'.repeat(400)}</script>`;
  const entry = (at) => `<li class="menu-item menu-item--level-2"><a href="/en/node/${at}">Menu entry ${at}</a></li>\n`;
  const menu = `<nav><ul>${Array.from({ length: 250 }, (_, at) => entry(at)).join("")}</ul></nav>`;
  const block = `<div class="block"><p>Contact and <a href="/en/contact">addresses</a> of the site</p></div>\n`;
  const below = `<footer>${block.repeat(60)}</footer>${script}</body>`;
  return source.replace(/<body[^>]*>/, (body) => body + script + menu).replace("</body>", below);
}

/** What the parser alone does with a page: every tag and every text is handed to somebody who drops it. */
function parse(source) {
  const parser = new Parser({ onopentag() {}, ontext() {}, onclosetag() {} }, { decodeEntities: true });
  parser.write(source);
  parser.end();
}

const TASKS = {
  "reading text pages": () => {
    for (const { source } of texts) readPage(source);
  },
  "JSON.parse of their records": () => {
    for (const record of records) JSON.parse(record);
  },
  "reading HTML pages": () => {
    for (const { source } of markup) readPage(source);
  },
  "htmlparser2 on them, events": () => {
    for (const { source } of markup) parse(source);
  },
  "htmlparser2 on them, a tree": () => {
    for (const { source } of markup) parseDocument(source);
  },
  "reading HTML pages as saved": () => {
    for (const { source } of saved) readPage(source);
  },
  "htmlparser2 on those, events": () => {
    for (const { source } of saved) parse(source);
  },
};

/** Processor time of a task in milliseconds: what else the machine does counts less than on a clock. */
function cost(task) {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

// In turns, so that a slow spell of the machine hits all of them.
const costs = Object.fromEntries(Object.keys(TASKS).map((name) => [name, []]));
const [READING] = Object.keys(TASKS);
let warmUp = 0;
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  for (const [name, task] of Object.entries(TASKS)) {
    const spent = cost(task);
    if (round >= 0) costs[name].push(spent);
    else if (name === READING) warmUp += spent;
  }
}

/** Best and median: on a machine that does other work the best says what the code costs. */
const best = (values) => Math.min(...values);
const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
const perSecond = (list, name, of) => ((list.length * 1000) / of(costs[name])).toFixed(0).padStart(8);
const ratio = (name, other) =>
  `${(best(costs[name]) / best(costs[other])).toFixed(1)} × (median ${(middle(costs[name]) / middle(costs[other])).toFixed(1)} ×)`;
const kilobytes = (list) => (list.reduce((sum, { source }) => sum + source.length, 0) / list.length / 1000).toFixed(1);

console.log(
  `${texts.length} text pages of ${kilobytes(texts)} kB, ${markup.length} HTML pages of ${kilobytes(markup)} kB,`,
);
console.log(`${saved.length} HTML pages of ${kilobytes(saved)} kB with the menus and scripts of a site around them,`);
console.log(`${ROUNDS} rounds in turns, pages a second of processor time, Node ${process.version}:`);
const LISTS = [
  ["saved", saved],
  ["those", saved],
  ["HTML", markup],
  ["them,", markup],
];
console.log("    best   median");
for (const name of Object.keys(TASKS)) {
  const list = LISTS.find(([words]) => name.includes(words))?.[1] ?? texts;
  console.log(`${perSecond(list, name, best)} ${perSecond(list, name, middle)}  ${name}`);
}
console.log(
  `Before that, ${WARM_UP * texts.length} text pages ran at ${((WARM_UP * texts.length * 1000) / warmUp).toFixed(0)} a second, while the engine compiled.`,
);
const [text, json, html, events, tree, whole, wholeEvents] = Object.keys(TASKS);
console.log(`A text page costs ${ratio(text, json)} JSON.parse of its record.`);
console.log(`An HTML page costs ${ratio(html, events)} htmlparser2 with events, ${ratio(html, tree)} with a tree.`);
console.log(`With a site around it, it costs ${ratio(whole, wholeEvents)} htmlparser2 with events.`);
