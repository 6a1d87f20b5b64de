import type { Line } from "./line";

/** Where a line of the page went. */
export type Destination = "field" | "section" | "boilerplate" | "diagnostic";

/** What became of the page's non-blank lines; the four numbers add up to `lines`. */
export interface Coverage {
  readonly lines: number;
  /** Lines that a field of the record holds, labels included. */
  readonly fields: number;
  readonly sections: number;
  readonly boilerplate: number;
  /** Lines that only a finding names. */
  readonly diagnostics: number;
  /** Share of lines that a field holds, 0 to 1; boilerplate does not count. */
  readonly share: number;
}

/** Keeps account of every line, so that none is lost. A line that a field holds stays one of a field. */
export class Ledger {
  readonly #destinations = new Map<number, Destination>();

  book(lines: Iterable<Line>, destination: Destination): void {
    for (const { span } of lines) {
      if (destination === "field" || this.#destinations.get(span.start) !== "field")
        this.#destinations.set(span.start, destination);
    }
  }

  has(line: Line): boolean {
    return this.#destinations.has(line.span.start);
  }

  coverage(): Coverage {
    const counts = { field: 0, section: 0, boilerplate: 0, diagnostic: 0 };
    for (const destination of this.#destinations.values()) counts[destination] += 1;
    const lines = this.#destinations.size;
    const content = lines - counts.boilerplate;
    return {
      lines,
      fields: counts.field,
      sections: counts.section,
      boilerplate: counts.boilerplate,
      diagnostics: counts.diagnostic,
      share: content === 0 ? 0 : Math.round((counts.field / content) * 1000) / 1000,
    };
  }
}

/** The coverage of a page that is no session's. */
export const NOTHING_COVERED: Coverage = { lines: 0, fields: 0, sections: 0, boilerplate: 0, diagnostics: 0, share: 0 };
