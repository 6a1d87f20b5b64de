import fc from "fast-check";
import { ElementType, parseDocument } from "htmlparser2";
import { expect, test } from "vitest";

import { htmlLines } from "../../src/page/html-lines";

type TreeNode = ReturnType<typeof parseDocument>["children"][number];

/** The elements that the markup below has: what each does to the lines, said once more than in the reader. */
const PARTS_LINES = new Set(["div", "section", "p", "ul", "li", "blockquote", "table", "tr", "td", "br", "nav"]);
const IS_HIDDEN = new Set(["nav", "script", "style"]);

/** The lines of a markup by the tree that htmlparser2 makes of it. */
function linesOfTree(markup: string): string[] {
  const lines: string[] = [""];
  const add = (node: TreeNode): void => {
    if (node.type === ElementType.Text) lines.push(`${lines.pop() ?? ""}${node.data}`);
    if (!("children" in node) || !("name" in node)) return;
    if (PARTS_LINES.has(node.name)) lines.push("");
    if (!IS_HIDDEN.has(node.name)) node.children.forEach(add);
    if (PARTS_LINES.has(node.name)) lines.push("");
  };
  parseDocument(markup).children.forEach(add);
  return lines.map((line) => line.replace(/\s+/gu, " ").trim()).filter((line) => line !== "");
}

/** A tag's name with some letters large. */
const spelled = (name: string) =>
  fc
    .array(fc.boolean(), { minLength: name.length, maxLength: name.length })
    .map((isLarge) => isLarge.map((large, at) => (large ? name.charAt(at).toUpperCase() : name.charAt(at))).join(""));

const text = fc.constantFrom(
  ..."Tides|AT&T|a &amp; b|caf&eacute;|caf&eacute|&lt;p&gt;|&#8217;|&#x2019;s|&nbsp;|a < b|1 <2|<3|&|&;|&amp;lt;|\n|\n \t| \r\n|Room 3 > 2".split(
    "|",
  ),
);
const attributes = fc.constantFrom(
  ..."| class=x| class='x > y'| CLASS=\"&quot;x\"| class class='y'| data-a=1 id='<p>'| href=/a?b=1&amp=2| hidden| x=\"\n>\"| / |\n".split(
    "|",
  ),
);
const noise = fc.constantFrom(
  "<!-- <p>no</p> -->",
  "<!-->",
  "<!---->",
  "<![CDATA[ no ]]>",
  "<?xml no?>",
  "<!no>",
  "</ no>",
  "</>",
  "<script>if (a<b) '<p>no</p>' + \"</scr\" + '&amp;'</script>",
  "<SCRIPT type=x>\n<!-- no </sCript\n>",
  "<style>p > a { content: '</p' }</style>",
  "<img src=x alt='no'>",
  "<br>",
  "<BR/>",
);

/** What stands between two cells of a table, two entries of a list: the ends of both may be left out. */
const TABLE = ["<td>", "</td><td>", "</td></TR>\n<tr><Td>", "<tr><td>"];
const LIST = ["<li>", "</li>\n<LI class=x>"];

/** Markup as people write it: names in any letters, ends left out, and all that may stand between. */
const markup = fc.letrec<{ inline: string; block: string }>((tie) => {
  const joined = (piece: fc.Arbitrary<string>) => fc.array(piece, { maxLength: 4 }).map((all) => all.join(""));
  const element = (names: readonly string[], inside: fc.Arbitrary<string>, isClosed: fc.Arbitrary<boolean>) =>
    fc
      .constantFrom(...names)
      .chain((name) => fc.tuple(spelled(name), spelled(name), attributes, inside, isClosed))
      .map(
        ([opened, closed, given, content, hasEnd]) => `<${opened}${given}>${content}${hasEnd ? `</${closed}>` : ""}`,
      );
  const parts = (marks: readonly string[]) =>
    joined(fc.tuple(fc.constantFrom(...marks), joined(tie("block"))).map((both) => both.join("")));
  const always = fc.constant(true);
  const words = joined(tie("inline"));
  const blocks = joined(tie("block"));
  return {
    inline: fc.oneof(
      { maxDepth: 3 },
      text,
      noise,
      element(["b", "span", "a"], words, always),
      // Ends of what is not open.
      fc.constantFrom("</i>", "</DD\n>"),
    ),
    block: fc.oneof(
      { maxDepth: 4 },
      words,
      element(["p"], words, fc.boolean()),
      element(["div", "section", "blockquote", "nav"], blocks, always),
      fc.tuple(blocks, parts(TABLE)).map(([first, rest]) => `<table><tr><td>${first}${rest}</table>`),
      fc.tuple(blocks, parts(LIST)).map(([first, rest]) => `<ul><li>${first}${rest}</ul>`),
    ),
  };
}).block;

/** Two ends part lines though nothing was opened. */
const piece = fc.oneof({ arbitrary: markup, weight: 4 }, fc.constantFrom("</p>", "</Br>"));

const page = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

test("a page's lines are those of the tree that htmlparser2 makes of it", () => {
  fc.assert(
    fc.property(page, (source) => {
      expect(htmlLines(source).lines.map(({ marked }) => marked)).toEqual(linesOfTree(source));
    }),
    { numRuns: 500 },
  );
});

test("a line's span begins and ends with words of the line", () => {
  fc.assert(
    fc.property(page, (source) => {
      for (const { marked, span } of htmlLines(source).lines) {
        const shown = source.slice(span.start, span.end);
        expect(shown).toBe(shown.trim());
        expect(linesOfTree(shown)).toEqual([marked]);
      }
    }),
    { numRuns: 500 },
  );
});
