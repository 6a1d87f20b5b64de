// Tables for spreadsheet programs, and a table typed by hand read into records.
import { readCsv, toCsv } from "igf-sessions/export";

import { exampleSessions } from "./programme.mjs";

const sessions = await exampleSessions();
console.log(toCsv(sessions, { byteOrderMark: true }).split("\r\n").length, "lines");
console.log(toCsv(sessions, { shape: "wide" }).split("\r\n")[2]);

const typed =
  "edition;type;number;title;personName;role\n2022;WS;7;Open data;Ana Example;Speaker\n2022;WS;7;Open data;Ana Example;chairwoman";
const { value, diagnostics } = readCsv(typed);
console.log(value);
console.log(diagnostics.map(({ message }) => message));
