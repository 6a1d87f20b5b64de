import { readFileSync } from "node:fs";

import ICAL from "ical.js";
import Papa from "papaparse";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";

import { useSite } from "./open-page";

const openPage = useSite();

const openPlayground = () => openPage("/playground");
const source = (page: Page) => page.getByRole("textbox", { name: "Source" });
const record = async (page: Page) =>
  JSON.parse(await page.getByRole("region", { name: "The record as JSON" }).innerText()) as Record<string, unknown>;

/** Puts a text in place of the whole source as a reader would: from the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await source(page).focus();
  await page.locator(".cm-content").waitFor();
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+V");
}

test("opens with the record, the finding and the goals of the example", async () => {
  const page = await openPlayground();
  expect(await record(page)).toMatchObject({
    id: "igf-2022-open-forum-56",
    start: "2022-12-01T06:30:00Z",
    room: "Banquet Hall A",
    sdgs: { goals: [1, 5, 8, 9, 10, 11, 16, 17] },
  });
  expect(await page.getByRole("status").innerText()).toMatch(/^Read: Enhance International .*1 finding\.$/);
  const findings = page.getByRole("region", { name: /^Findings/ });
  expect(await findings.getByRole("listitem").count()).toBe(1);
  expect(await findings.getByRole("link").getAttribute("href")).toBe("/diagnostics/deadline/label-of-another-edition");
  expect(await page.locator(".source-text .underlined").innerText()).toContain("deadline 26 October");
  expect(await page.locator(".goal-tile").allInnerTexts()).toHaveLength(8);
  expect(await page.locator(".goal-tile").first().innerText()).toMatch(/1\s+No Poverty/);
  expect(await page.getByRole("img", { name: /Balance of a programme: 1 session, 10 appearances/ }).count()).toBe(1);
});

test("shows the day on the clocks of the venue, the reader and UTC", async () => {
  const page = await openPlayground();
  const day = await page.getByRole("region", { name: "The day at the venue" }).innerText();
  expect(day).toMatch(/At the venue Africa\/Addis_Ababa\s+Thursday,? 1 December 2022.*09:30.10:30/);
  expect(day).toMatch(/On your clock Asia\/Tokyo\s+Thursday,? 1 December 2022.*15:30.16:30/);
  expect(day).toMatch(/UTC\s+Thursday,? 1 December 2022.*06:30.07:30/);
});

test("counts deadlines down by the reader's clock, and sees them from now when asked", async () => {
  const page = await openPage("/");
  await page.clock.install({ time: new Date("2026-11-20T08:00:00Z") });
  await page.goto(new URL("/playground", page.url()).href);
  const deadlines = page.getByRole("region", { name: "Deadlines" });
  const timer = deadlines.getByRole("timer");
  await timer.waitFor();
  const first = secondsOf(await timer.innerText());
  expect(first).toBeLessThanOrEqual(7200);
  await page.clock.runFor(61_000);
  const second = secondsOf(await timer.innerText());
  expect(first - second).toBeGreaterThanOrEqual(60);
  expect(first - second).toBeLessThan(75);
  const text = await deadlines.innerText();
  expect(text).toMatch(/On your clock\s+Thursday,? 1 December 2022 at 18:30/);
  expect(text).toMatch(/At the venue\s+Thursday,? 1 December 2022 at 12:30/);
  expect(text).toMatch(/UTC\s+Thursday,? 1 December 2022 at 09:30/);

  await deadlines.getByLabel("now").check();
  // The example carries both texts, so nothing is owed any more.
  expect(await deadlines.getByText("handed in", { exact: true }).count()).toBe(2);
  expect(await timer.count()).toBe(0);
});

test("reads a page that is pasted as HTML, and says what is doubtful where it stands", async () => {
  const page = await openPlayground();
  await paste(
    page,
    "<html><body><h1>IGF 2023 WS #12 Registers for all</h1><div>Time</div><div>Tuesday, 10th October, 2023 (01:00 UTC) - Tuesday, 10th October, 2023 (02:00 UTC)</div><div>Room</div><div>WS 1</div><h2>SDGs</h2><p>4. Quality Education</p></body></html>",
  );
  await page.getByRole("heading", { name: "Registers for all" }).waitFor();
  expect(await record(page)).toMatchObject({ edition: 2023, type: "workshop", number: 12, source: { copy: "html" } });
  expect(await page.getByRole("timer").count()).toBeGreaterThan(0);
});

test("reads a file that is dropped on the source", async () => {
  const page = await openPlayground();
  const text =
    "IGF 2021 Town Hall #7 Names in every script\r\n\r\nRoom\r\nHall B\r\n\r\nSDGs\r\n\r\n4. Quality Education\r\n";
  const dataTransfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([${JSON.stringify(text)}], "page.txt"));
    return data;
  })()`);
  await page.locator(".source-pane").dispatchEvent("drop", { dataTransfer });
  await page.getByRole("heading", { name: "Names in every script" }).waitFor();
  expect(await record(page)).toMatchObject({ type: "town-hall", number: 7, room: "Hall B" });
});

test("reads a file that is chosen, and refuses one that is no text", async () => {
  const page = await openPlayground();
  const input = page.getByLabel("File with a page or records");
  await input.setInputFiles({
    name: "a.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("IGF 2021 Town Hall #8 Cables under the sea\n\nRoom\nHall B\n\nSDGs\n\n4. Quality Education"),
  });
  await page.getByRole("heading", { name: "Cables under the sea" }).waitFor();
  await input.setInputFiles({ name: "photo.txt", mimeType: "text/plain", buffer: Buffer.from([1, 0, 2, 0]) });
  expect(await page.getByRole("alert").innerText()).toBe("photo.txt is no text.");
  expect(await page.getByRole("heading", { name: "Cables under the sea" }).count()).toBe(1);
});

test("checks a record, with zod held to the policy, and underlines what is wrong", async () => {
  const page = await openPlayground();
  const text =
    '{\n  "schemaVersion": 1,\n  "id": "a",\n  "edition": 2022,\n  "type": "opn-forum",\n  "title": "Registers"\n}';
  await paste(page, text);
  const findings = page.getByRole("region", { name: /^Findings/ });
  await findings.getByRole("link", { name: "schema/unknown-value" }).waitFor();
  expect(await findings.innerText()).toMatch(/error[\s\S]*Line 5[\s\S]*Did you mean open-forum\?/);
  expect(await page.locator(".cm-lintRange-error").innerText()).toBe('"opn-forum"');
  expect(await page.getByRole("heading", { name: "No session" }).count()).toBe(1);

  await paste(page, text.replace("opn-forum", "open-forum"));
  await page.getByRole("heading", { name: "Registers" }).waitFor();
  expect(await findings.innerText()).toContain("Nothing is in doubt.");

  await paste(
    page,
    '{"schemaVersion":1,"id":"a","edition":2022,"type":"workshop","title":"A slot that runs backwards","start":"2022-12-01T07:30:00Z","end":"2022-12-01T06:30:00Z"}',
  );
  await findings.getByRole("link", { name: "session/end-before-start" }).waitFor();
  expect(await findings.innerText()).toContain("a: end");
});

test("takes records one a line, and shows the one that is chosen", async () => {
  const page = await openPlayground();
  await paste(page, readFileSync("examples/programme.ndjson", "utf8"));
  const choice = page.getByRole("combobox", { name: "Session" });
  await choice.waitFor();
  await choice.selectOption({ index: 1 });
  const [, second] = readFileSync("examples/programme.ndjson", "utf8").split("\n");
  expect(await record(page)).toEqual(JSON.parse(second!));
});

test("says why a text is no session", async () => {
  const page = await openPlayground();
  await paste(page, "A recipe for soup.\n\nTake six onions.");
  await page.getByRole("heading", { name: "No session" }).waitFor();
  expect(await page.getByRole("link", { name: "page/not-a-session" }).count()).toBe(1);
});

test("works from the keyboard: to a finding, into the editor at its place, and out again", async () => {
  const page = await openPlayground();
  await page.getByRole("button", { name: "Load the example" }).focus();
  const seen: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate<string>(
      "(document.activeElement.innerText || document.activeElement.getAttribute('aria-label') || '').slice(0, 60)",
    );
    seen.push(name);
    if (name.startsWith("Line 79")) break;
  }
  expect(seen.at(-1)).toMatch(/^Line 79/);
  await page.keyboard.press("Enter");
  await page.waitForFunction("document.activeElement.classList.contains('cm-content')");
  expect(await page.evaluate("getSelection().toString()")).toContain("deadline 26 October");
  await page.keyboard.type("Session Report (* deadline 8 January 2023)");
  await page
    .getByRole("region", { name: /^Findings/ })
    .getByText("Nothing is in doubt.")
    .waitFor();
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.classList.contains('cm-content')")).toBe(false);
});

test("gives a record, a calendar and a table that other programs read", async () => {
  const page = await openPlayground();
  const [json, ics, csv] = [await saved(page, "JSON"), await saved(page, ".ics"), await saved(page, "CSV")];
  expect([json.name, ics.name, csv.name]).toEqual(["json", "ics", "csv"].map((end) => `igf-2022-open-forum-56.${end}`));
  expect(JSON.parse(json.text)).toEqual(await record(page));

  const calendar = new ICAL.Component(ICAL.parse(ics.text) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  expect(events.map(({ summary, startDate }) => [summary, startDate.toJSDate().toISOString()])).toEqual([
    [expect.stringContaining("Enhance International Cooperation"), "2022-12-01T06:30:00.000Z"],
    [expect.stringMatching(/^Due: Key Takeaways/), "2022-12-01T09:15:00.000Z"],
  ]);

  const table = Papa.parse<Record<string, string>>(csv.text, { header: true, skipEmptyLines: true });
  expect(table.errors).toEqual([]);
  expect(table.data).toHaveLength(11);
  expect(table.data[0]).toMatchObject({ id: "igf-2022-open-forum-56", role: "speaker" });
});

async function saved(page: Page, label: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Download ${label}` }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

function secondsOf(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(/[: ]/).map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
