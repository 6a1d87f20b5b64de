import { InvalidArgumentError } from "commander";

/** The year of a meeting as an option's value. */
export function year(text: string): number {
  if (!/^20\d{2}$/u.test(text)) throw new InvalidArgumentError("Give a year such as 2024.");
  return Number(text);
}
