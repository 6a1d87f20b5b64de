import { InvalidArgumentError, Option } from "commander";

import { nearestWord } from "../vocabulary/nearest-word";

/** An option with a closed list of values; for a word that is none of them its message names the nearest. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  return new Option(flags, description).choices(choices).argParser((word: string) => {
    if (choices.includes(word)) return word;
    const nearest = nearestWord(word, choices);
    const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(", ")}.${hint}`);
  });
}
