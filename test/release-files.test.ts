import { existsSync, readdirSync, readFileSync } from "node:fs";

import { parse } from "yaml";
import { expect, test } from "vitest";

import { EXPORT_FORMATS } from "../src/cli/export-formats";
import { filesBelow } from "./support/files-below";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Readonly<Record<string, unknown>> & {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
};

const yaml = (file: string) => parse(readFileSync(file, "utf8")) as Readonly<Record<string, unknown>>;

/** The keys that version 1.2.0 of the Citation File Format allows, and those it requires. */
const CFF_KEYS =
  "abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message preferred-citation references repository repository-artifact repository-code title type url version".split(
    " ",
  );

test("CITATION.cff has the form of version 1.2.0 and cites this version", () => {
  const citation = yaml("CITATION.cff");
  expect(Object.keys(citation).filter((key) => !CFF_KEYS.includes(key))).toEqual([]);
  expect(citation).toMatchObject({
    "cff-version": "1.2.0",
    message: expect.stringMatching(/\S/) as string,
    title: manifest["name"],
    type: "software",
    license: manifest["license"],
    version: manifest.version,
  });
  const authors = citation["authors"] as readonly object[];
  expect(authors.length).toBeGreaterThan(0);
  // A group has a name, a person a family name; nothing else tells them apart.
  expect(authors.filter((author) => !("name" in author || "family-names" in author))).toEqual([]);
  const keywords = citation["keywords"] as readonly string[];
  expect(new Set(keywords).size).toBe(keywords.length);
});

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { uses?: string; run?: string }[] }>>;
}

const workflows = filesBelow(".github/workflows", ".yml").map((file) => ({
  file,
  workflow: yaml(file) as unknown as Workflow,
}));

test.each(workflows)("$file pins its actions, may only read, and runs scripts that exist", ({ workflow }) => {
  expect(workflow.permissions).toEqual({ contents: "read" });
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  expect(steps.length).toBeGreaterThan(2);
  const loose = steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/^[\w-]+\/[\w-]+@v\d+\.\d+\.\d+$/.test(uses));
  expect(loose).toEqual([]);
  const scripts = steps.flatMap(({ run = "" }) => [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!));
  expect(scripts).toContain("check");
  expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test("the release is published with provenance, by whoever runs the workflow and no stored token", () => {
  const text = readFileSync(".github/workflows/release.yml", "utf8");
  expect(text).toContain("id-token: write");
  expect(text).toContain("npm publish --provenance");
  expect(text).not.toMatch(/TOKEN|secrets\./);
});

test.each(filesBelow(".github/ISSUE_TEMPLATE", ".yml").filter((file) => !file.endsWith("config.yml")))(
  "%s is a form that asks for something",
  (file) => {
    const { name, description, body } = yaml(file) as { name: string; description: string; body: { type: string }[] };
    expect(name).not.toBe("");
    expect(description).not.toBe("");
    expect(
      body.filter(({ type }) => !["input", "textarea", "dropdown", "checkboxes", "markdown"].includes(type)),
    ).toEqual([]);
    expect(JSON.stringify(body)).toContain('"required":true');
  },
);

const examples = readFileSync("examples/README.md", "utf8");

test("the list of examples names every program and none that is not there", () => {
  const linked = [...examples.matchAll(/\]\(([\w/.-]+)\)/g)].map(([, path]) => path!);
  const programs = filesBelow("examples", ".mjs").map((file) => file.slice("examples/".length));
  expect([...linked].sort()).toEqual([...programs].sort());
});

test("there is an example of each export format", () => {
  const texts = readdirSync("examples")
    .filter((file) => file.startsWith("export-"))
    .map((file) => readFileSync(`examples/${file}`, "utf8"))
    .join("\n");
  const writers: Readonly<Record<string, string>> = {
    ics: "toIcs",
    jsonld: "toJsonLd",
    "schedule-json": "toSchedule",
    "schedule-xml": "toScheduleXml",
    csv: "toCsv",
    markdown: "toMarkdown",
    ndjson: "toNdjson",
    page: "writePage",
  };
  expect(Object.keys(writers).sort()).toEqual([...EXPORT_FORMATS].sort());
  expect(Object.values(writers).filter((name) => !texts.includes(name))).toEqual([]);
  expect(existsSync("examples/export-types.mjs")).toBe(true);
});
