import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

import { expect, inject, test } from "vitest";

const project = inject("project");
const folder = join(project, "command-line");
const PATH = [join(project, "node_modules/.bin"), process.env["PATH"]].join(delimiter);

/** The files that the examples in `--help` name. */
function freshFolder(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "saved-pages"), { recursive: true });
  mkdirSync(join(folder, ".config/fish/completions"), { recursive: true });
  mkdirSync(join(folder, ".zfunc"));
  const programme = readFileSync("examples/programme.ndjson", "utf8");
  const [first, ...others] = programme.trim().split("\n");
  const files = {
    "sessions.ndjson": programme,
    "before.ndjson": programme,
    "after.ndjson": `${others.join("\n")}\n`,
    "programme.csv": "edition,type,number,title\n2022,WS,7,Open data\n",
  };
  expect(first).toContain('"schemaVersion"');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  for (const name of ["page.html", "saved-pages/page.txt"]) {
    cpSync("examples/pages/igf-2022-open-forum-56.txt", join(folder, name));
  }
}

function shell(program: string, script: string) {
  const env = { ...process.env, PATH, HOME: folder, NO_COLOR: "1" };
  return spawnSync(program, ["-c", script], { cwd: folder, env, encoding: "utf8" });
}

freshFolder();
const names = [...shell("bash", "igf-sessions --help").stdout.matchAll(/^ {2}([a-z]+) /gm)]
  .map(([, name]) => name!)
  .filter((name) => name !== "help");
const examples = names.flatMap((name) =>
  shell("bash", `igf-sessions ${name} --help`)
    .stdout.split("\nExamples:\n")[1]!
    .trim()
    .split("\n")
    .map((line) => line.trim()),
);

test("there are examples of every command", () => {
  expect(examples.length).toBeGreaterThan(names.length);
  expect(names.length).toBeGreaterThan(8);
});

test.each(examples)("%s works", (line) => {
  freshFolder();
  const { status, stdout, stderr } = shell("bash", `fpath=(~/.zfunc ~/.zfunc); ${line}`);
  // Findings and notes that are no faults: the session of the example has handed everything in.
  const faults = stderr.replace(/^(?:.*(?:warning|info) |igf-sessions: nothing with a known date ).*\n/gm, "");
  expect({ status, stderr: faults }).toEqual({ status: 0, stderr: "" });
  const target = /(?:> |--out |--valid )"?([^"\s]+)"?/.exec(line)?.[1];
  const written = target === undefined ? stdout : shell("bash", `fpath=(~/.zfunc ~/.zfunc); cat ${target}`).stdout;
  expect(written).not.toBe("");
});

/** Whether a shell is on this machine; `.ci/run` installs them where it can. */
const has = (name: string) => spawnSync(name, ["-c", "exit 0"]).status === 0;

test("bash completes from the printed script", () => {
  const script = `eval "$(igf-sessions completion bash)"
    COMP_WORDS=(igf-sessions export x.ndjson --to schedule-); COMP_CWORD=4; _igf_sessions; echo "\${COMPREPLY[@]}"
    COMP_WORDS=(igf-sessions dea); COMP_CWORD=1; _igf_sessions; echo "\${COMPREPLY[@]}"
    COMP_WORDS=(igf-sessions read ""); COMP_CWORD=2; _igf_sessions; echo "\${#COMPREPLY[@]}"
    complete -p igf-sessions`;
  expect(shell("bash", script).stdout).toBe(
    "schedule-json schedule-xml\ndeadlines\n0\ncomplete -o default -F _igf_sessions igf-sessions\n",
  );
});

test.skipIf(!has("zsh"))("zsh completes from the printed script", () => {
  const script = `autoload -Uz compinit && compinit -u -d ~/.zcompdump; eval "$(igf-sessions completion zsh)"
    compadd() { print -r -- "\${@[2,-1]}" }; _files() { print files }
    words=(igf-sessions export x.ndjson --to schedule-); CURRENT=5; _igf_sessions
    words=(igf-sessions read ""); CURRENT=3; _igf_sessions
    print $_comps[igf-sessions]`;
  expect(shell("zsh", script).stdout).toBe("schedule-json schedule-xml\nfiles\n_igf_sessions\n");
});

test.skipIf(!has("fish"))("fish completes from the printed script", () => {
  const script = `igf-sessions completion fish | source
    complete -C "igf-sessions export x.ndjson --to schedule-"
    complete -C "igf-sessions dea"
    complete -C "igf-sessions read saved"`;
  expect(shell("fish", script).stdout).toBe("schedule-json\nschedule-xml\ndeadlines\nsaved-pages/\n");
});

test("the command is a program of its own", () => {
  expect(execFileSync(join(project, "node_modules/.bin/igf-sessions"), ["--version"], { encoding: "utf8" })).toMatch(
    /^\d+\.\d+\.\d+\n$/,
  );
});
