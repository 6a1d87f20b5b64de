import { pageDiagnostics } from "../diagnostics/catalogue/page";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { SessionType } from "../vocabulary/session-types";
import type { Line } from "./line";
import type { Block } from "./block";
import { type AddressFacts, readSlug } from "./slug";
import { NO_FACTS, readTitleLine, type TitleFacts, typeOfUnnumbered, withoutMeeting } from "./title-line";

export interface TitleReading {
  readonly facts: TitleFacts & AddressFacts;
  readonly used: readonly Line[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface TitleOptions {
  readonly url: string | undefined;
  readonly edition: number | undefined;
  /** Year of the session's date, where the page prints one. */
  readonly year: number | undefined;
}

/**
 * The meeting, the type, the number and the title of a session: from the headline, else from the address, else (the
 * meeting only) from what the caller says and from the date.
 */
export function readTitle(blocks: readonly Block[], options: TitleOptions): TitleReading {
  const address = readSlug(options.url);
  const read: { readonly line: Line; readonly title: string | undefined }[] = [];
  let facts = NO_FACTS;
  let isLabelled = false;
  for (const block of blocks) {
    if (block.kind !== "title") continue;
    for (const line of block.lines) {
      const found: TitleFacts =
        block.heading === undefined ? readTitleLine(line.text) : { ...NO_FACTS, title: line.text };
      const isNew =
        found.title !== undefined && (facts.title === undefined || (block.heading !== undefined && !isLabelled));
      // `Session Title:` says more than the headline of a pre-report.
      if (block.heading !== undefined) isLabelled = true;
      const isRepeated = found.title !== undefined && found.title === facts.title;
      const isUsed = isNew || isRepeated || (found.type !== undefined && facts.type === undefined);
      if (isUsed || (found.edition !== undefined && facts.edition === undefined)) {
        read.push({ line, title: found.title });
      }
      facts = {
        edition: facts.edition ?? found.edition,
        type: facts.type ?? found.type,
        number: facts.number ?? found.number,
        title: isNew ? found.title : (facts.title ?? found.title),
      };
    }
  }
  // A headline whose words another one displaced stays with the sections.
  const used = read.filter(({ title }) => title === undefined || title === facts.title).map(({ line }) => line);
  return finish(facts, address, options, blocks, used);
}

function finish(
  printed: TitleFacts,
  address: AddressFacts,
  options: TitleOptions,
  blocks: readonly Block[],
  used: readonly Line[],
): TitleReading {
  const diagnostics: Diagnostic[] = [];
  const fromAddress = (fact: string, value: string | number): void => {
    diagnostics.push(diagnose(pageDiagnostics, "page/fact-from-address", {}, { fact, value }));
  };
  if (printed.edition === undefined && address.edition !== undefined) fromAddress("meeting", address.edition);
  if (printed.type === undefined && address.type !== undefined) fromAddress("type", address.type);
  if (printed.number === undefined && address.number !== undefined) fromAddress("number", address.number);

  const edition = printed.edition ?? options.edition ?? address.edition ?? options.year;
  const type = printed.type ?? address.type ?? typeOfPage(blocks, printed, diagnostics);
  const number = printed.number ?? address.number;
  // The headline of a session of a known kind is its title behind the meeting, whoever tells the kind.
  const hasHead = printed.type === undefined && printed.number === undefined && type !== undefined && type !== "other";
  const title = printed.title !== undefined && hasHead ? withoutMeeting(printed.title) : printed.title;
  if (printed.title === undefined) diagnostics.push(diagnose(pageDiagnostics, "page/missing-title", {}, {}));
  if (edition === undefined) diagnostics.push(diagnose(pageDiagnostics, "page/missing-edition", {}, {}));
  if (type === undefined) diagnostics.push(diagnose(pageDiagnostics, "page/missing-type", {}, {}));
  return {
    facts: { edition, type, number, title, slug: address.slug },
    used,
    diagnostics,
  };
}

/** The type where neither headline nor address names it: the owning coalition does, or the title says that it is none. */
function typeOfPage(blocks: readonly Block[], printed: TitleFacts, diagnostics: Diagnostic[]): SessionType | undefined {
  for (const block of blocks) {
    if (block.kind !== "organizations") continue;
    const line = block.lines[0];
    const isUnderLabel = block.heading?.label === "DC";
    const type = isUnderLabel ? "dynamic-coalition" : line === undefined ? undefined : typeOfUnnumbered(line.text);
    if (
      line === undefined ||
      (type !== "dynamic-coalition" && type !== "best-practice-forum" && type !== "policy-network")
    )
      continue;
    diagnostics.push(diagnose(pageDiagnostics, "page/type-inferred", { span: line.span }, { type, from: line.text }));
    return type;
  }
  if (printed.title === undefined) return undefined;
  diagnostics.push(diagnose(pageDiagnostics, "page/type-inferred", {}, { type: "other", from: printed.title }));
  return "other";
}
