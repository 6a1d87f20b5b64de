import type { Session } from "../model";
import type { CsvOptions, IcsOptions } from "../export";
import type { ExportFormat } from "./export-formats";
import { UsageError } from "./io";

/** What shapes an export. */
export interface WriterOptions {
  readonly to: ExportFormat;
  readonly shape?: string;
  readonly columns?: string;
  readonly byteOrderMark?: true;
  readonly name?: string;
  readonly person?: string;
  readonly deadlines?: true;
}

/** The text of an export, piece by piece. */
export async function* piecesOf(
  sessions: AsyncIterable<Session>,
  options: WriterOptions,
  now: Date,
): AsyncGenerator<string> {
  const { to, name, byteOrderMark = false } = options;
  const shape = shapeOf(options);
  refuseUnfit(options);
  const formats = await import("../export");
  switch (to) {
    case "ics":
      yield* formats.streamIcs(sessions, await calendarOptions(options, now));
      return;
    case "jsonld":
      yield* formats.streamJsonLd(sessions, name === undefined ? {} : { meeting: name });
      return;
    case "csv":
      yield* formats.streamCsv(sessions, { byteOrderMark, ...(await csvShape(options)) });
      return;
    case "markdown":
      yield* formats.streamMarkdown(sessions, { shape: shape === "table" ? "table" : "reports" });
      return;
    case "page":
      yield await pageOf(sessions);
      return;
    case "ndjson":
      yield* formats.streamNdjson(sessions);
      return;
    case "schedule-json":
      yield `${JSON.stringify(formats.toSchedule(await all(sessions), titled(name)), undefined, 2)}\n`;
      return;
    case "schedule-xml":
      yield* formats.scheduleXmlPieces(await all(sessions), titled(name));
  }
}

/** The options that say something to some formats only. */
const FITTING = {
  columns: { flag: "--columns", formats: ["csv"] },
  byteOrderMark: { flag: "--byte-order-mark", formats: ["csv"] },
  deadlines: { flag: "--deadlines", formats: ["ics"] },
  name: { flag: "--name", formats: ["ics", "schedule-json", "schedule-xml", "jsonld"] },
} as const satisfies Partial<Record<keyof WriterOptions, { flag: string; formats: readonly ExportFormat[] }>>;

/** An option without effect would be an export that is not what was asked for. */
function refuseUnfit(options: WriterOptions): void {
  for (const [key, { flag, formats }] of Object.entries(FITTING)) {
    const fits = formats.some((format) => format === options.to);
    // The keys of the table are names of options.
    if (options[key as keyof typeof FITTING] === undefined || fits) continue;
    throw new UsageError(`${flag} is for --to ${formats.join(", ")}, not for ${options.to}.`);
  }
}

/** The shape of a table and its columns, of which the user names those to write or, with a `-`, those to leave out. */
async function csvShape({ shape: named, columns }: WriterOptions): Promise<Pick<CsvOptions, "shape" | "columns">> {
  const shape = named === "wide" ? "wide" : "long";
  if (columns === undefined) return { shape };
  const { csvColumns } = await import("../export");
  const all = csvColumns(shape);
  const words = columns.split(",").flatMap((word) => (word.trim() === "" ? [] : [word.trim()]));
  if (words.length === 0) throw new UsageError("--columns names no column; write it like title,start,room.");
  const isLeftOut = words[0]?.startsWith("-") === true;
  const names = words.map((word) => (isLeftOut ? word.replace(/^-/, "") : word));
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    const { nearestWord } = await import("../vocabulary/nearest-word");
    const nearest = nearestWord(unknown, all);
    const hint = nearest === undefined ? `There are ${all.join(", ")}.` : `Did you mean ${nearest}?`;
    throw new UsageError(`--columns: the ${shape} form has no column ${unknown}. ${hint}`);
  }
  return { shape, columns: isLeftOut ? all.filter((name) => !names.includes(name)) : [...new Set(names)] };
}

/** A page holds one session, so there is no page of a whole programme. */
async function pageOf(sessions: AsyncIterable<Session>): Promise<string> {
  const [session, ...others] = await all(sessions);
  if (session === undefined || others.length > 0) {
    throw new UsageError(
      `--to page writes one session; the input holds ${others.length === 0 ? "none" : others.length + 1}.`,
    );
  }
  const { writePage } = await import("../page");
  return writePage(session);
}

async function calendarOptions({ name, person, deadlines }: WriterOptions, now: Date): Promise<IcsOptions> {
  const given = { ...(name === undefined ? {} : { name }), ...(person === undefined ? {} : { person }) };
  if (deadlines === undefined) return given;
  const { deadlinesFor } = await import("../deadlines");
  return { ...given, deadlinesOf: (session) => deadlinesFor(session, { now }) };
}

const SHAPES: Readonly<Partial<Record<ExportFormat, readonly string[]>>> = {
  csv: ["long", "wide"],
  markdown: ["reports", "table"],
};

function shapeOf({ to, shape }: WriterOptions): string | undefined {
  const shapes = SHAPES[to] ?? [];
  if (shape === undefined || shapes.includes(shape)) return shape;
  throw new UsageError(
    `--shape: ${to} has ${shapes.length === 0 ? "no shapes" : `the shapes ${shapes.join(" and ")}`}.`,
  );
}

function titled(title: string | undefined): { title?: string } {
  return title === undefined ? {} : { title };
}

/** A schedule lists days and rooms, so it needs all sessions before its first line. */
async function all(sessions: AsyncIterable<Session>): Promise<Session[]> {
  const list: Session[] = [];
  for await (const session of sessions) list.push(session);
  return list;
}
