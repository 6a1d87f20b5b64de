import type { Command } from "commander";

/**
 * The words that may stand where the last of `words` is being typed: commands, options, or the values of an option.
 * None where a file or a free text belongs, so that the shell offers its files.
 *
 * @param words - what stands after the program's name; the last one is what has been typed so far, perhaps nothing
 */
export function completeWords(program: Command, words: readonly string[]): readonly string[] {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  return candidates(program, before, typed).filter((word) => word.startsWith(typed));
}

function candidates(program: Command, before: readonly string[], typed: string): readonly string[] {
  const help = program.createHelp();
  const command = program.commands.find((each) => each.name() === before.find((word) => !word.startsWith("-")));
  if (command === undefined) {
    return typed.startsWith("-")
      ? help.visibleOptions(program).flatMap(({ long }) => long ?? [])
      : help.visibleCommands(program).map((each) => each.name());
  }
  const options = help.visibleOptions(command);
  const asking = options.find(({ long, required }) => required && long === before.at(-1));
  if (asking !== undefined) return asking.argChoices ?? [];
  if (typed.startsWith("-")) {
    const used = new Set(before);
    return options.flatMap(({ long }) => (long === undefined || used.has(long) ? [] : long));
  }
  return command.registeredArguments[0]?.argChoices ?? [];
}
