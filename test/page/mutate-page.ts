/** A stream of whole numbers below a limit: the same for one seed on every machine (mulberry32). */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

type Numbers = (limit: number) => number;
type Mutation = (lines: string[], number: Numbers) => void;

const NOISE = [
  ":",
  ";",
  ",",
  " - ",
  "(",
  ")",
  "#",
  "Speaker 1: ",
  "&amp;",
  "<b>",
  "</i>",
  "\u202e",
  "\u200b",
  "é",
  "[TBC]",
];

const MUTATIONS: readonly Mutation[] = [
  function drop(lines, number) {
    lines.splice(number(lines.length), 1 + number(3));
  },
  function swap(lines, number) {
    const [from, to] = [number(lines.length), number(lines.length)];
    [lines[from], lines[to]] = [lines[to]!, lines[from]!];
  },
  function repeat(lines, number) {
    const at = number(lines.length);
    lines.splice(at, 0, ...lines.slice(at, at + 1 + number(3)));
  },
  function join(lines, number) {
    const at = number(lines.length);
    lines.splice(at, 2, lines.slice(at, at + 2).join(" "));
  },
  function truncate(lines, number) {
    lines.length = Math.max(1, number(lines.length));
  },
  function cutLine(lines, number) {
    const at = number(lines.length);
    lines[at] = lines[at]!.slice(0, number(lines[at]!.length + 1));
  },
  function addNoise(lines, number) {
    const at = number(lines.length);
    const column = number(lines[at]!.length + 1);
    lines[at] = `${lines[at]!.slice(0, column)}${NOISE[number(NOISE.length)]!}${lines[at]!.slice(column)}`;
  },
  function dropOneWordLines(lines) {
    const kept = lines.filter((line) => line.trim() === "" || line.trim().includes(" "));
    lines.splice(0, lines.length, ...kept);
  },
  function dropBlankLines(lines) {
    lines.splice(0, lines.length, ...lines.filter((line) => line.trim() !== ""));
  },
  function breakTag(lines, number) {
    const at = number(lines.length);
    lines[at] = lines[at]!.replace(/<\/?\w+/, "");
  },
];

/** A page with one to four things wrong, by seed. */
export function mutatePage(source: string, seed: number): string {
  const number = numbersFrom(seed);
  const lines = source.split("\n");
  for (let left = 1 + number(4); left > 0 && lines.length > 0; left -= 1) {
    MUTATIONS[number(MUTATIONS.length)]!(lines, number);
  }
  return lines.join("\n");
}
