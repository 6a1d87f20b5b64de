import { nameLikeness, printable } from "../text";
import { nearestWord } from "../vocabulary/nearest-word";

/** ` Did you mean Ana Example?`, where somebody has a name like the one that was given; else nothing. */
export function nearestPerson(name: string, names: readonly string[]): string {
  const nearest = names.find((known) => nameLikeness(name, known) !== "different") ?? nearestWord(name, names);
  return nearest === undefined ? "" : ` Did you mean ${printable(nearest)}?`;
}
