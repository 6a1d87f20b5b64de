/** A code taken apart: `"9.c"` is goal 9, part `"c"`; `"8.9.2"` is goal 8, part `"9"`, indicator 2. */
export interface SdgCodeParts {
  readonly goal: number;
  readonly part?: string | undefined;
  readonly indicator?: number | undefined;
}

/** The code of these parts as the UN writes it: no padding, small letter. */
export function joinSdgCode({ goal, part, indicator }: SdgCodeParts): string {
  if (part === undefined) return String(goal);
  return indicator === undefined ? `${goal}.${part}` : `${goal}.${part}.${indicator}`;
}

/** Takes apart a code that is written as the UN writes it. */
export function splitSdgCode(code: number | string): SdgCodeParts {
  const [goal, part, indicator] = String(code).split(".");
  return { goal: Number(goal), part, indicator: indicator === undefined ? indicator : Number(indicator) };
}
