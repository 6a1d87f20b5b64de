/** What `--help` shows at the end of each command. Each line is run by a test, in a folder that holds these files. */
export const HELP_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  "igf-sessions": [
    "igf-sessions read saved-pages/ > sessions.ndjson",
    "igf-sessions check sessions.ndjson --profile general",
    "igf-sessions list sessions.ndjson --by room",
    "igf-sessions export sessions.ndjson --to ics --out programme.ics",
  ],
  read: [
    "igf-sessions read page.html",
    "igf-sessions read saved-pages/ > sessions.ndjson",
    "cat page.html | igf-sessions read - --format json",
  ],
  check: [
    "igf-sessions check sessions.ndjson",
    "igf-sessions check sessions.ndjson --profile general --format github",
    "igf-sessions check programme.csv --edition 2024",
    "igf-sessions check sessions.ndjson --valid good.ndjson --invalid bad.ndjson",
  ],
  deadlines: [
    "igf-sessions deadlines sessions.ndjson",
    "igf-sessions deadlines sessions.ndjson --time-zone Africa/Nairobi --all",
    "igf-sessions deadlines sessions.ndjson --format ics > deadlines.ics",
  ],
  sdg: ["igf-sessions sdg", "igf-sessions sdg 4 4.7 9.c --lang fr", "igf-sessions sdg 4.7.1 --format json"],
  schema: ["igf-sessions schema > session.schema.json", "igf-sessions schema --format typescript > session.d.ts"],
  export: [
    "igf-sessions export sessions.ndjson --to ics --out programme.ics",
    'igf-sessions export sessions.ndjson --to ics --person "Ana Example" --deadlines > ana.ics',
    "igf-sessions export sessions.ndjson --to csv --columns edition,title,personName,role > people.csv",
    "igf-sessions export programme.csv --to ndjson > sessions.ndjson",
    "igf-sessions export programme.csv --venue-time-zone Asia/Kathmandu --to csv --out with-times.csv",
  ],
  list: [
    "igf-sessions list sessions.ndjson --by room",
    'igf-sessions list sessions.ndjson --person "Ana Example"',
    'igf-sessions list sessions.ndjson --free "Example Hall A"',
    'igf-sessions list sessions.ndjson --search "data" --format ndjson > found.ndjson',
  ],
  diff: [
    "igf-sessions diff before.ndjson after.ndjson",
    "igf-sessions diff before.ndjson after.ndjson --format markdown > changes.md",
  ],
  stats: [
    "igf-sessions stats sessions.ndjson",
    "igf-sessions stats saved-pages/",
    "igf-sessions stats sessions.ndjson --by group,year",
    "igf-sessions stats sessions.ndjson --by goal --format csv > goals.csv",
    "igf-sessions stats sessions.ndjson --format svg > balance.svg",
  ],
  completion: [
    "igf-sessions completion bash >> ~/.bashrc",
    'igf-sessions completion zsh > "${fpath[1]}/_igf-sessions"',
    "igf-sessions completion fish > ~/.config/fish/completions/igf-sessions.fish",
  ],
};
