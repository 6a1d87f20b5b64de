import { Command, CommanderError } from "commander";

import { registerCheck } from "./commands/check";
import { registerCompletion } from "./commands/completion";
import { registerDeadlines } from "./commands/deadlines";
import { registerDiff } from "./commands/diff";
import { registerExport } from "./commands/export";
import { registerList } from "./commands/list";
import { registerRead } from "./commands/read";
import { registerSchema } from "./commands/schema";
import { registerSdg } from "./commands/sdg";
import { registerStats } from "./commands/stats";
import { HELP_EXAMPLES } from "./help-examples";
import { type CliIo, EXIT, type ExitStatus, OutputClosedError, type RegisterCommand, UsageError } from "./io";
import { printable } from "../text";

/** The commands, in the order in which `--help` lists them. */
const COMMANDS: readonly RegisterCommand[] = [
  registerRead,
  registerCheck,
  registerDeadlines,
  registerSdg,
  registerSchema,
  registerExport,
  registerList,
  registerDiff,
  registerStats,
  registerCompletion,
];

/**
 * Runs one command line and gives the exit status. Never throws for anything a user can do.
 *
 * Results go to `io.out`, findings and progress to `io.err`.
 */
export async function main(argv: readonly string[], io: CliIo): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.ok;
  const pending: Promise<void>[] = [];
  const program = new Command("igf-sessions")
    .description("Session pages of the Internet Governance Forum as data.")
    .version(PACKAGE_VERSION)
    .configureOutput({
      writeOut: (text) => pending.push(io.out.write(text)),
      writeErr: (text) => pending.push(io.err.write(text)),
    })
    .exitOverride();
  for (const register of COMMANDS) register(program, io, (finished) => (status = finished));
  for (const command of [program, ...program.commands]) addHelp(command);

  try {
    await program.parseAsync(withoutUnknownHelp(argv, program), { from: "user" });
    await Promise.all(pending);
  } catch (error) {
    await Promise.allSettled(pending);
    status = await statusOf(error, io);
  }
  return status;
}

/** `help exprot` is answered as `exprot` is, with the nearest command, and not with the help of all of them. */
function withoutUnknownHelp(argv: readonly string[], program: Command): readonly string[] {
  const [first, asked] = argv;
  const isAsked = first === "help" && asked !== undefined && asked !== "help" && !asked.startsWith("-");
  return isAsked && program.commands.every((command) => command.name() !== asked) ? [asked] : argv;
}

function addHelp(command: Command): void {
  const name = command.name();
  const path = command.parent === null ? name : `${command.parent.name()} ${name}`;
  command.showHelpAfterError(`Run ${path} --help to see what is possible.`);
  const examples = HELP_EXAMPLES[name];
  if (examples !== undefined) command.addHelpText("after", ["\nExamples:", ...examples].join("\n  "));
}

async function statusOf(error: unknown, io: CliIo): Promise<ExitStatus> {
  // Commander has printed its own message; `--help` and `--version` arrive here with exit code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
  if (error instanceof OutputClosedError) return EXIT.ok;
  if (error instanceof UsageError) {
    await io.err.write(`igf-sessions: ${printable(error.message)}\n`);
    return EXIT.unusable;
  }
  throw error;
}
