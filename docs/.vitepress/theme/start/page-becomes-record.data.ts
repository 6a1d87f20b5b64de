import { readFileSync } from "node:fs";

import { deadlinesFor, formatDeadline } from "../../../../src/deadlines";
import { readPage } from "../../../../src/page";

/** What the start page shows of the library's work: made by it when the site is built, so that it stays true. */
export interface PageBecomesRecord {
  /** Lines of the page, each with the words on it that a finding is about. */
  readonly lines: readonly { readonly before: string; readonly doubted: string; readonly after: string }[];
  readonly record: string;
  readonly finding: { readonly code: string; readonly message: string };
  readonly deadline: string;
}

const FILE = "examples/pages/igf-2022-open-forum-56.txt";

/** The lines that are shown, by how they begin. */
const SHOWN = /^(?:IGF 2022|Time$|Thursday|Room$|Banquet|SDGs$|1\. No|5\. Gender|Key Takeaways|Session Report)/;

const KEYS = ["id", "edition", "type", "number", "title", "start", "end", "room"] as const;

// VitePress puts what `load` gives in place of this name.
declare const data: PageBecomesRecord;
export { data };

export default {
  watch: [`../../../../${FILE}`],
  load(): PageBecomesRecord {
    const source = readFileSync(FILE, "utf8");
    const { session, diagnostics } = readPage(source);
    const [finding] = diagnostics;
    const span = finding?.span;
    const [deadline] = deadlinesFor(session ?? {}, { now: session?.end ?? 0, handedIn: [] });
    if (session === undefined || finding === undefined || span === undefined || deadline === undefined) {
      throw new Error(`${FILE} shows no session with a finding and a deadline.`);
    }
    const shown = Object.fromEntries(KEYS.map((key) => [key, session[key]]));
    return {
      lines: [...source.matchAll(/^.+$/gm)]
        .filter(([text]) => SHOWN.test(text))
        .map(({ 0: text, index }) => {
          const cut = (offset: number): number => Math.min(Math.max(offset - index, 0), text.length);
          const [start, end] = [cut(span.start), cut(span.end)];
          return { before: text.slice(0, start), doubted: text.slice(start, end), after: text.slice(end) };
        }),
      record: JSON.stringify({ ...shown, sdgs: { goals: session.sdgs?.goals } }, null, 2).replace(
        /\[[\d,\s]+\]/,
        (list) => list.replace(/\s/g, "").replaceAll(",", ", "),
      ),
      finding: { code: finding.code, message: finding.message },
      deadline: formatDeadline(deadline),
    };
  },
};
