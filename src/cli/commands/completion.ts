import { Argument } from "commander";

import { completeWords } from "../complete-words";
import type { RegisterCommand } from "../io";

type Shell = "bash" | "zsh" | "fish";

/** What a shell runs at each press of the key: the command itself knows what may follow. */
const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_igf_sessions() {
  local IFS=$'\\n'
  COMPREPLY=($(igf-sessions complete-words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _igf_sessions igf-sessions
`,
  zsh: `#compdef igf-sessions
_igf_sessions() {
  local -a found
  found=("\${(@f)$(igf-sessions complete-words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found[1]" ]]; then compadd -- $found; else _files; fi
}
if [[ "$funcstack[1]" = "_igf-sessions" ]]; then _igf_sessions "$@"; else compdef _igf_sessions igf-sessions; fi
`,
  fish: `function __igf_sessions_words
    igf-sessions complete-words -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null
end
complete -c igf-sessions -n 'count (__igf_sessions_words) >/dev/null' -f -a '(__igf_sessions_words)'
`,
};

/** `igf-sessions completion`: what makes a shell complete commands, options and their values. */
export const registerCompletion: RegisterCommand = (program, io) => {
  program
    .command("completion")
    .description("print what makes a shell complete commands, options and their values")
    .addArgument(new Argument("<shell>", "your shell").choices(Object.keys(SCRIPTS)))
    .action((shell: Shell) => io.out.write(SCRIPTS[shell]));
  program
    .command("complete-words", { hidden: true })
    .argument("[words...]")
    .action(async (words: readonly string[]) => {
      for (const word of completeWords(program, words)) await io.out.write(`${word}\n`);
    });
};
