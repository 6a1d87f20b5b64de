import { InvalidArgumentError, Option } from "commander";

import type { Session } from "../../model";
import type { Balance, CrossTable, Dimension } from "../../programme";
import { findRole, type Role, ROLES } from "../../vocabulary/roles";
import { nearestWord } from "../../vocabulary/nearest-word";
import { choiceOption } from "../choice-option";
import { addInputOptions, type InputFlags, SESSION_FILES } from "../input-options";
import { type CliIo, EXIT, type RegisterCommand, UsageError } from "../io";

interface StatsFlags extends InputFlags {
  readonly by?: readonly Dimension[];
  readonly role?: Role;
  readonly format: "text" | "json" | "csv" | "markdown" | "svg";
}

const FORMATS = ["text", "json", "csv", "markdown", "svg"] as const;

/** What `--by` takes for each dimension. */
const WORDS: Readonly<Record<string, Dimension>> = {
  group: "stakeholderGroup",
  region: "regionalGroup",
  role: "role",
  participation: "participation",
  gender: "gender",
  goal: "goal",
  target: "target",
  theme: "theme",
  year: "edition",
  type: "type",
};

/** `igf-sessions stats`: who takes part in a programme and what it covers. */
export const registerStats: RegisterCommand = (program, io, finish) => {
  const command = program
    .command("stats")
    .description("count who takes part and what is covered: groups, regions, roles, goals, themes, years")
    .argument("<file...>", SESSION_FILES)
    .addOption(
      new Option("--by <dimensions>", "one table alone, or one that crosses two dimensions, such as group,year")
        .choices(Object.keys(WORDS))
        .argParser(dimensions),
    )
    .addOption(
      new Option("--role <role>", "count only the people who have this role")
        .choices(Object.keys(ROLES))
        .argParser(role),
    )
    .addOption(choiceOption("--format <format>", "how to print the tables", FORMATS).default("text"));
  addInputOptions(command).action(async (files: readonly string[], flags: StatsFlags) => {
    finish((await stats(files, flags, io)) ? EXIT.ok : EXIT.inputHasErrors);
  });
};

/** One or two dimensions, also where `--by` is given for each. */
function dimensions(words: string, earlier: readonly Dimension[] = []): readonly Dimension[] {
  const found = words.split(",").map((part) => dimensionOf(part.trim()));
  const all = [...earlier, ...found];
  if (all.length > 2) throw new InvalidArgumentError("A table has two dimensions at the most.");
  if (all.length > new Set(all).size) throw new InvalidArgumentError("Give two dimensions that differ.");
  return all;
}

function dimensionOf(word: string): Dimension {
  // The names that records and tables have for them are read too: `stakeholderGroup`, `stakeholder-group`.
  const name = word.replaceAll("-", "").toLowerCase();
  const found = Object.hasOwn(WORDS, name)
    ? WORDS[name]
    : Object.values(WORDS).find((dimension) => dimension.toLowerCase() === name);
  if (found !== undefined) return found;
  const words = Object.keys(WORDS);
  const nearest = nearestWord(word, words);
  const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  throw new InvalidArgumentError(`Allowed are ${words.join(", ")}.${hint}`);
}

function role(word: string): Role {
  const found = findRole(word);
  if (found !== undefined) return found;
  const words = Object.keys(ROLES);
  const nearest = nearestWord(word, words);
  const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  throw new InvalidArgumentError(`Allowed are ${words.join(", ")}.${hint}`);
}

/** Prints the tables, and tells whether all records could be read. */
async function stats(
  files: readonly string[],
  { format, by, role, ...input }: StatsFlags,
  io: CliIo,
): Promise<boolean> {
  if (role !== undefined && by !== undefined) await refuseWithoutPeople(by);
  const write = writerOf(by, format, io);
  const { readAllSessions } = await import("../records");
  const { printSessionFindings } = await import("../print-findings");
  const read = await readAllSessions(files, io, input);
  await printSessionFindings(read, io);
  const sessions = role === undefined ? read.sessions : read.sessions.map((session) => withRoleOnly(session, role));
  const isForPeople = format === "text" || format === "markdown";
  const note = role !== undefined && isForPeople ? `Of people only: ${ROLES[role].label}\n\n` : "";
  await io.out.write(note + (await write(sessions)));
  return !read.findings.some(({ severity }) => severity === "error");
}

/** Tables of sessions alone would be the same with every role. */
async function refuseWithoutPeople(by: readonly Dimension[]): Promise<void> {
  const { isPersonDimension } = await import("../../programme/dimensions");
  if (!by.some(isPersonDimension)) {
    throw new UsageError("--role counts people: give --by group, region, role, participation or gender as well.");
  }
}

function withRoleOnly(session: Session, role: Role): Session {
  const { people } = session;
  return people === undefined ? session : { ...session, people: people.filter(({ roles }) => roles.includes(role)) };
}

type Writer = (sessions: readonly Session[]) => Promise<string>;

function writerOf([first, second]: readonly Dimension[] = [], format: StatsFlags["format"], io: CliIo): Writer {
  const { columns } = io.out;
  if (first === undefined || second === undefined) {
    return async (sessions) => {
      const { balance, formatBalance, toBalanceChart } = await import("../../programme");
      const counted = balance(sessions, first === undefined ? {} : { dimension: first });
      if (format === "json") return toJson(counted);
      return format === "svg" ? toBalanceChart(counted) : formatBalance(counted, { format, columns });
    };
  }
  if (format === "svg")
    throw new UsageError("--format svg draws no table of two dimensions: choose text, json, csv or markdown.");
  return async (sessions) => {
    const { crossTable, formatCrossTable } = await import("../../programme");
    const table = crossTable(sessions, [first, second]);
    return format === "json" ? toJson(table) : formatCrossTable(table, { format, columns });
  };
}

function toJson(counted: Balance | CrossTable): string {
  return `${JSON.stringify(counted, null, 2)}\n`;
}
