import { Parser } from "htmlparser2";

/** Marks that a record leaves out: list marks, the lock of a closed profile and what it turns into, zero-width characters. */
const MARKS = /[•●▪‣◦∙○✓✔➢►*🔒\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]|๐Ÿ”’/gu;

/** A text without list marks, locks and characters that print nothing. */
export function withoutListMarks(text: string): string {
  return text.replace(MARKS, "");
}

/** A text without white space, marks and separators, in one Unicode form: two texts are compared by what is left. */
export function squeeze(text: string): string {
  return text
    .normalize("NFC")
    .replace(MARKS, "")
    .replace(/[\s,;\p{Cc}]/gu, "");
}

/** The text of a page as any HTML parser sees it, attributes included. */
export function parsedText(source: string): string {
  let text = "";
  let attributes = "";
  const parser = new Parser({
    ontext: (data) => (text += data),
    onattribute: (_name, value) => (attributes += ` ${value}`),
  });
  parser.end(source);
  return text + attributes;
}

/** The words of a text that hold a letter, lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .replace(MARKS, "")
      .toLowerCase()
      .match(/[\p{L}\p{M}]{2,}/gu) ?? []
  );
}
