import { UsageError } from "../io";
import type { PrintableFinding } from "../print-findings";
import { readJsonFile } from "../read-json-file";
import type { RecordFormat } from "../record-formats";

/** What a rule makes of the findings of one code. */
export type RuleLevel = "off" | "error" | "warning" | "info";

/** Codes of findings and what becomes of them. */
export type Rules = Readonly<Record<string, RuleLevel>>;

/** What `check` is asked to do, from the command line and the config file. */
export interface CheckOptions {
  readonly format?: string;
  readonly from?: RecordFormat;
  readonly edition?: number;
  readonly venueTimeZone?: string;
  readonly profile?: string;
  readonly rule?: readonly string[];
  readonly maxFindings?: number;
  readonly valid?: string;
  readonly invalid?: string;
  readonly config?: string;
  readonly duplicateKeys?: boolean;
  readonly unknownKeys?: "keep" | "refuse";
  readonly progress?: boolean;
}

/** What a config file may say; the command line overrides it. */
interface CheckConfig {
  readonly rules?: Rules;
  readonly profile?: string;
  readonly maxFindings?: number;
  readonly format?: string;
}

const LEVELS: readonly string[] = ["off", "error", "warning", "info"];

/** The options of the command line, completed by those of its config file; throws a {@link UsageError} for unknown words. */
export async function completeOptions(options: CheckOptions): Promise<CheckOptions & { readonly rules: Rules }> {
  const config = options.config === undefined ? {} : await readConfig(options.config);
  const { rules = {}, ...defaults } = config;
  const asked = readRules(options.rule ?? []);
  await refuseUnknownCodes(rules, options.config ?? "--config");
  await refuseUnknownCodes(asked, "--rule");
  return { ...defaults, ...options, rules: { ...rules, ...asked } };
}

/** A code that no finding has would be a rule without effect, which nobody would notice. */
async function refuseUnknownCodes(rules: Rules, where: string): Promise<void> {
  const codes = Object.keys(rules);
  if (codes.length === 0) return;
  const { DIAGNOSTICS } = await import("../../diagnostics/catalogue");
  const unknown = codes.find((code) => !Object.hasOwn(DIAGNOSTICS, code));
  if (unknown === undefined) return;
  const { nearestWord } = await import("../../vocabulary/nearest-word");
  const nearest = nearestWord(unknown, Object.keys(DIAGNOSTICS));
  const hint = nearest === undefined ? "" : ` Did you mean ${nearest}?`;
  throw new UsageError(`${where}: no finding has the code ${unknown}.${hint}`);
}

function readRules(words: readonly string[]): Rules {
  return Object.fromEntries(
    words.map((word) => {
      const [code = "", level = "", ...rest] = word.split("=");
      if (code === "" || rest.length > 0 || !isLevel(level)) {
        throw new UsageError(`--rule ${word}: write it like schema/unknown-key=warning (off, error, warning or info).`);
      }
      return [code, level];
    }),
  );
}

function isLevel(level: unknown): level is RuleLevel {
  return typeof level === "string" && LEVELS.includes(level);
}

async function readConfig(path: string): Promise<CheckConfig> {
  const { value: config } = await readJsonFile(path);
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    throw new UsageError(`${path}: the config file is no JSON object.`);
  }
  for (const [key, value] of Object.entries(config)) {
    const setting = Object.hasOwn(CONFIG_KEYS, key) ? CONFIG_KEYS[key] : undefined;
    if (setting === undefined) {
      throw new UsageError(`${path}: ${key} is no setting; there are ${Object.keys(CONFIG_KEYS).join(", ")}.`);
    }
    if (!setting.accepts(value)) throw new UsageError(`${path}: ${key} is not ${setting.is}.`);
    if (key === "rules") refuseUnknownLevels(value as Readonly<Record<string, unknown>>, path);
  }
  // Each key was checked just now.
  return config;
}

function refuseUnknownLevels(rules: Readonly<Record<string, unknown>>, path: string): void {
  for (const [code, level] of Object.entries(rules)) {
    if (isLevel(level)) continue;
    const words = LEVELS.map((each) => JSON.stringify(each)).join(", ");
    throw new UsageError(`${path}: rules["${code}"] is ${JSON.stringify(level)}; allowed are ${words}.`);
  }
}

interface Setting {
  readonly accepts: (value: unknown) => boolean;
  /** What it takes, as it ends a sentence. */
  readonly is: string;
}

const TEXT: Setting = { accepts: (value) => typeof value === "string", is: "a text" };

const CONFIG_KEYS: Readonly<Record<string, Setting>> = {
  rules: {
    accepts: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
    is: "an object of codes, each with off, error, warning or info",
  },
  profile: TEXT,
  format: TEXT,
  maxFindings: {
    accepts: (value) => typeof value === "number" && Number.isInteger(value) && value >= 0,
    is: "a whole number from 0",
  },
};

/** A finding as the rules want it: with another severity, or not at all. */
export function underRules(finding: PrintableFinding, rules: Rules): PrintableFinding | undefined {
  const level = Object.hasOwn(rules, finding.code) ? rules[finding.code] : undefined;
  if (level === "off") return undefined;
  return level === undefined ? finding : { ...finding, severity: level };
}
