import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";

import { toMarkdown } from "../../src/export";
import { hostileSession, hostileText, sessionWith } from "./sessions";

const renderer = new MarkdownIt({ html: true, linkify: false });

/** The words that a reader sees, by kind of block, as a renderer nobody here wrote shows them. */
function shown(markdown: string): { readonly type: string; readonly text: string }[] {
  return renderer.parse(markdown, {}).flatMap((token, index, tokens) => {
    if (token.type !== "inline")
      return token.type === "html_block" || token.type === "code_block"
        ? { type: token.type, text: token.content }
        : [];
    const children = token.children ?? [];
    const markup = children.find(
      ({ type }) => !["text", "text_special", "hardbreak", "link_open", "link_close"].includes(type),
    );
    const text = children.map(({ type, content }) => (type === "hardbreak" ? " " : content)).join("");
    return { type: markup?.type ?? tokens[index - 1]!.tag, text };
  });
}

test("a title, a paragraph and a list item show the words of the record and nothing else", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const markdown = toMarkdown([sessionWith({ title: text, description: text, policyQuestions: [text] })]);
      const blocks = shown(markdown);
      expect(blocks[0]).toEqual({ type: "h1", text: collapsed(text) });
      expect(blocks.at(-1)).toEqual({ type: "p", text: collapsed(text) });
      const description = blocks.slice(blocks.findIndex(({ text: heading }) => heading === "Description") + 1);
      const paragraphs = description.slice(
        0,
        description.findIndex(({ text: heading }) => heading === "Policy Questions"),
      );
      expect(collapsed(paragraphs.map((block) => block.text).join(" "))).toBe(collapsed(text));
      expect(paragraphs.every(({ type }) => type === "p")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a programme is one table with a row for each session and the same number of cells in each", () => {
  fc.assert(
    fc.property(fc.array(hostileSession, { minLength: 1, maxLength: 3 }), (sessions) => {
      const tokens = renderer.parse(toMarkdown(sessions, { shape: "table" }), {});
      expect(tokens[0]!.type).toBe("table_open");
      expect(tokens.filter(({ type }) => type === "table_open")).toHaveLength(1);
      expect(tokens.filter(({ type }) => type === "tr_open")).toHaveLength(sessions.length + 1);
      expect(tokens.filter(({ type }) => type === "td_open")).toHaveLength(sessions.length * 6);
    }),
  );
});

function collapsed(text: string): string {
  return text.replace(/[\s\0]+/g, " ").trim();
}
