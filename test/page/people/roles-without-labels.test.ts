import { describe, expect, test } from "vitest";

import { readPage } from "../../../src/page";

function rolesOf(page: string): Record<string, readonly string[]> {
  const people = readPage(page).session?.people ?? [];
  return Object.fromEntries(people.map(({ name, roles }) => [name, roles]));
}

function bodiesOf(page: string): string[] {
  return (readPage(page).session?.organizations ?? []).map(({ name }) => name);
}

const HEAD = "IGF 2021 Open Forum #165 Ferries after dark\n\nConference Room 7\n\nPanel - Auditorium - 60 Min\n\n\n";
const TEXT = "This session asks who pays for the light on the last pier, and for how long.\n\n\n";

describe("roles of people whose labels a copy has lost", () => {
  test("two lines of several people are organisers and speakers, and three names below them run the session", () => {
    const page = [
      "Session",
      "Harbour Guild",
      "Ana Example, Harbour Guild, Civil Society, Africa Ben Sample, River Office, Government, APAC",
      "Cai Model, Harbour Guild, Civil Society, WEOG Dan Proof, River Office, Government, GRULAC",
      "Ana Example",
      "Ben Sample",
      "Eva Third",
      "4. Quality Education",
    ];
    expect(rolesOf(page.join("\n"))).toEqual({
      "Ana Example": ["organizer", "onsite-moderator"],
      "Ben Sample": ["organizer", "online-moderator"],
      "Cai Model": ["speaker"],
      "Dan Proof": ["speaker"],
      "Eva Third": ["rapporteur"],
    });
  });

  test.each([
    { names: ["Ana Example", "Ben Sample", "Eva Third"], role: "rapporteur", why: "most of them named above" },
    { names: ["Ida Fourth", "Ben Sample", "Eva Third"], role: "organizer", why: "most of them new" },
    {
      names: ["Ana Example", "Ben Sample", "Eva Third", "Ida Fourth"],
      role: "organizer",
      why: "a fourth is one too many",
    },
  ])("three names below one list run the session where it has named most of them ($why)", ({ names, role }) => {
    const list = "Ana Example, Harbour Guild, Civil Society, Africa Ben Sample, River Office, Government, APAC";
    const page = ["Session", "Harbour Guild", list, ...names, "4. Quality Education"];
    expect(rolesOf(page.join("\n"))["Eva Third"]).toEqual([role]);
  });

  test("where a copy has kept its empty lines, lines and names right below each other are one list", () => {
    const lists = [
      "Ana Example, Harbour Guild, Civil Society, Africa Ben Sample, River Office, Government, APAC",
      "Cai Model, Harbour Guild, Civil Society, WEOG Dan Proof, River Office, Government, GRULAC",
    ];
    const names = ["Ana Example", "Ben Sample", "Eva Third"];
    const roles = rolesOf(`${HEAD}${TEXT}${["Harbour Guild", ...lists, ...names].join("\n")}\n`);
    expect(Object.keys(roles)).toHaveLength(5);
    expect(new Set(Object.values(roles).flat())).toEqual(new Set(["organizer"]));
  });

  test.each([
    { gap: "\n\n\n", role: "speaker", why: "where a label is lost between the two" },
    { gap: "\n", role: "organizer", why: "right below it" },
  ])("people below a body are a $role $why", ({ gap, role }) => {
    const body = "Federal Office for Quiet Lanes";
    const people = "Ms. Ana Example, Keeper, Harbour Guild\nMr. Ben Sample, Engineer, River Office";
    const page = `${HEAD}${TEXT}${body}${gap}${people}\n\nOnline Moderator\n\nMs. Cai Model, Harbour Guild`;
    expect(rolesOf(page)).toEqual({
      "Ana Example": [role],
      "Ben Sample": [role],
      "Cai Model": ["online-moderator"],
    });
    expect(bodiesOf(page)).toEqual([body]);
  });

  test("two names below the lists leave open which two of the three roles they are", () => {
    const page =
      "Session\nHarbour Guild\nAna Example, Harbour Guild, Civil Society, Africa\nBen Sample\nEva Third\n4. Quality Education";
    expect(rolesOf(page)).toEqual({
      "Ana Example": ["organizer"],
      "Ben Sample": ["organizer"],
      "Eva Third": ["organizer"],
    });
  });

  test("one person right above the online moderator is the moderator", () => {
    const page = `${HEAD}${TEXT}Harbour Guild\nAna Example, Harbour Guild, Civil Society, Africa\n\n\nBen Sample, River Office, Government, APAC\n\n\nCai Model, Harbour Guild, Media, WEOG\n\nOnline Moderator\n\nDan Proof\n`;
    expect(rolesOf(page)).toEqual({
      "Ana Example": ["organizer"],
      "Ben Sample": ["speaker"],
      "Cai Model": ["moderator"],
      "Dan Proof": ["online-moderator"],
    });
  });

  test("people below the items of a programme speak, whoever moderates it", () => {
    const page = `${HEAD}${TEXT}Moderator: Ana Example, Desk Director\n\nPart 1 - Words of the Guild (10 min)\n\nBen Sample, President, Harbour Guild\n\nOnline Moderator:\n\nDan Proof\n`;
    expect(rolesOf(page)).toEqual({
      "Ana Example": ["moderator"],
      "Ben Sample": ["speaker"],
      "Dan Proof": ["online-moderator"],
    });
    expect(bodiesOf(page)).toEqual([]);
  });

  test("somebody below a section that is no programme, and above the online moderator, moderates", () => {
    const page = `${HEAD}${TEXT}Moderator: Ana Example, Desk Director\n\nExpected outcomes:\n\nA plan for the pier.\n\nBen Sample, River Office, Government, APAC\n\nOnline Moderator:\n\nDan Proof\n`;
    expect(rolesOf(page)["Ben Sample"]).toEqual(["moderator"]);
  });

  test("a name and a post below an item of a programme", () => {
    const page = `${HEAD}${TEXT}Agenda (60 min):\n\nModerator: Ana Example, Desk Director\n\nPart 1 - Words of the Guild\n\nBen Sample, President, Harbour Guild\n\nPart 2 Talks (50 min)\n\nCai Model, Vice-President Ropes\n\nOnline Moderator:\n\nDan Proof\n`;
    expect(rolesOf(page)).toEqual({
      "Ana Example": ["moderator"],
      "Ben Sample": ["speaker"],
      "Cai Model": ["speaker"],
      "Dan Proof": ["online-moderator"],
    });
    expect(readPage(page).session?.description).toBe(TEXT.trim());
  });

  test("the last field may name the role", () => {
    const page = `${HEAD}${TEXT}Speakers\n\nAna Example, Harbour Guild, Rapporteur\nBen Sample, River Office, Online Moderators\n`;
    expect(rolesOf(page)).toEqual({ "Ana Example": ["rapporteur"], "Ben Sample": ["online-moderator"] });
  });
});

describe("bodies whose labels a copy has lost", () => {
  test("a body and bullets below the text are organisers", () => {
    const page = `${HEAD}${TEXT}Office of the Harbour Envoy\n\n  • Ana Example, HG\n  • Ben Sample, ROX\n  • Ms Cai Model, Chief Officer, HG\n`;
    expect(bodiesOf(page)).toEqual(["Office of the Harbour Envoy"]);
    expect(rolesOf(page)).toEqual({
      "Ana Example": ["organizer"],
      "Ben Sample": ["organizer"],
      "Cai Model": ["organizer"],
    });
    expect(readPage(page).session?.description).toBe(TEXT.trim());
  });

  test("bullets below a line of the text are what it counts up", () => {
    const page = `${HEAD}${TEXT}Partners of the Harbour Network:\n\n  • Ana Example, HG\n  • Ben Sample, ROX\n`;
    expect(bodiesOf(page)).toEqual([]);
  });

  test("nor are they people of a body that stands with the text", () => {
    const page = `${HEAD}${TEXT.trim()}\n\nHarbour Network\n\n  • Ana Example, HG\n  • Ben Sample, ROX\n`;
    expect(bodiesOf(page)).toEqual([]);
    expect(readPage(page).session?.description).toContain("Harbour Network");
  });

  test("two bodies by themselves, parted from the text and from the people", () => {
    const page = `${HEAD}${TEXT}Harbour Guild\nRiver Parliament\n\n\nDr. Ana Example, Minister of Ferries\n`;
    expect(bodiesOf(page)).toEqual(["Harbour Guild", "River Parliament"]);
    expect(rolesOf(page)).toEqual({ "Ana Example": ["speaker"] });
  });

  test("words that stand behind people on one line are none: they may begin with a name", () => {
    const page = `${HEAD}${TEXT}Harbour Guild\nAna Example, Harbour Guild, Civil Society, GRULAC Ben Sample Dominican Republic IGF / RIV.ER\n\nOnline Moderator\n\nAna Example\n`;
    const { diagnostics } = readPage(page);
    expect(bodiesOf(page)).toEqual(["Harbour Guild"]);
    expect(diagnostics.map(({ code }) => code)).toContain("page/organization-in-person-slot");
  });

  test("right above the speakers of a page that has all its labels, printed once or twice", () => {
    const page =
      "IGF 2025 Lightning Talk #75 Ropes for children\n\nExample & Sons\nExample & Sons\nSpeakers\nAna Example\nSDGs\n4. Quality Education\n";
    expect(bodiesOf(page)).toEqual(["Example & Sons"]);
    expect(bodiesOf(page.replace("Example & Sons\n", ""))).toEqual(["Example & Sons"]);
    expect(readPage(page).session?.themes).toBe(undefined);
  });

  test("issues between the room and the format are none, whatever their words", () => {
    const page =
      "IGF 2023 Town Hall #162 Ropes\n\nThursday, 12th October, 2023 (03:00 UTC)\nRoom B-1\n\nPirates and International Security\nRisks of Ropes\n\nRound Table - 60 Min\n";
    expect(readPage(page).session?.themes).toEqual(["Pirates and International Security", "Risks of Ropes"]);
    expect(bodiesOf(page)).toEqual([]);
  });

  test("right above the label of a role, where a copy has no empty lines; below it a body is none of the organisers", () => {
    const page = [
      "Session",
      "Classroom",
      "Duration (minutes): 60",
      "Format description: Everybody sits in a circle and waits for the ferry.",
      "The forum listens to people who have missed the last boat and asks them why.",
      "Ministry of Piers, Bureau for Ropes",
      "Moderators:",
      "Ana Example, Department of Piers, Moderator",
      "Ben Sample and Cai Model Department of Piers, Online Moderators",
      "SDGs",
      "4. Quality Education",
    ];
    const { session, diagnostics } = readPage(page.join("\n"));
    expect(session?.organizations).toEqual([{ name: "Ministry of Piers", unit: "Bureau for Ropes" }]);
    expect(session?.people?.map(({ name }) => name)).toEqual(["Ana Example"]);
    expect(session?.description).toBe(page[4]);
    expect(diagnostics.map(({ code }) => code)).toContain("page/organization-in-person-slot");
  });
});

test("a country that stands apart from everybody is nobody's", () => {
  const page =
    "IGF 2017 WS #9 Ferries\n\nProposer's Name: Ms. Ana Example\nMr,Ben,SAMPLE,Academia,River University\n\nSession Format: Round Table - 90 Min\n\nCountry: Ireland\nStakeholder Group: Media\n\nSpeakers\nCai Model, Head of Ropes at Harbour Guild\n";
  const { session } = readPage(page);
  expect(session?.people?.map(({ country }) => country)).toEqual([undefined, undefined, undefined]);
  expect(session?.sections).toContainEqual({ heading: "Country", text: "Ireland" });
});

test("a name that ends in a comma goes on with the post on the next line", () => {
  const page =
    "IGF 2017 WS #9 Ferries\n\nSession Format: Round Table - 90 Min\n\n\nAna Example, Head of Ropes at Harbour Guild\nBen Sample,\nDirector of the Center for Knots, River University\n\nModerator: Cai Model,\nResearch Associate, Harbour Guild\n\nContent of the Session:\nWho pays for the light?\n";
  const { session, coverage } = readPage(page);
  expect(session?.people).toMatchObject([
    { name: "Ana Example", roles: ["speaker"] },
    {
      name: "Ben Sample",
      position: "Director of the Center for Knots",
      affiliation: "River University",
      roles: ["speaker"],
    },
    { name: "Cai Model", position: "Research Associate", affiliation: "Harbour Guild", roles: ["moderator"] },
  ]);
  expect(session?.description).toBe("Who pays for the light?");
  expect(coverage.lines).toBe(page.split("\n").filter((line) => line !== "").length);
});

test("a numbered field of the form ends with its line, and with the next one where that is the post behind its comma", () => {
  const form = (below: string): string =>
    `${HEAD}${TEXT}Speaker 1: Ana Example,\n${below}\nSpeaker 2: Ben Sample, Harbour Guild, Civil Society, Africa\n`;
  expect(readPage(form("Director of Ropes, Harbour Guild")).session?.people).toMatchObject([
    { name: "Ana Example", position: "Director of Ropes", affiliation: "Harbour Guild" },
    { name: "Ben Sample" },
  ]);
  const { session } = readPage(form("Harbour Guild of Ropes"));
  expect(session?.people?.map(({ name }) => name)).toEqual(["Ana Example", "Ben Sample"]);
  expect(session?.organizations).toEqual([{ name: "Harbour Guild of Ropes" }]);
});

test("addresses that the site has taken out, on a line of their own, are no text and nobody", () => {
  const people =
    "Harbour Guild\nAna Example, Harbour Guild, Civil Society, Africa\n[email protected], [email protected]";
  const page = `IGF 2024 Networking Session #163 Locks\n\n${people}\n\nOrganization's Website\n\nSpeakers\n\nBen Sample, River Office, Government, APAC`;
  const { session, diagnostics } = readPage(page);
  expect(session?.description).toBeUndefined();
  expect(session?.people?.map(({ name }) => name)).toEqual(["Ana Example", "Ben Sample"]);
  expect(diagnostics.map(({ code }) => code)).toContain("page/email-redacted");
  expect(diagnostics.map(({ code }) => code)).not.toContain("page/organizer-without-name");
});

describe("a copy without its labels of one word", () => {
  const PANEL =
    "1.Ana Example, Deputy Keeper of Ropes, Harbour Guild (Online)\n\n2.Ben·Sample, President of Lake Forum (Online)\n\n3.Cai Model, Jean Piers Chair Professor of Tides, Director of the Institute of Knots at River University and of the Museum of Lanterns in Lake City (Online)";
  const ONLINE = "\n\nOnline Moderator\n\nMs. Dee Proof, Clerk, Harbour Guild\n\n\n";

  test("has people whom a number, a name and a post tell, however long the line", () => {
    const { session } = readPage(`${HEAD}${TEXT}Harbour Guild\n\n\n${PANEL}${ONLINE}4. Quality Education\n`);
    expect(session?.people).toMatchObject([
      { name: "Ana Example", position: "Deputy Keeper of Ropes", participation: "online", roles: ["speaker"] },
      { name: "Ben·Sample", position: "President", affiliation: "Lake Forum", roles: ["speaker"] },
      { name: "Cai Model", participation: "online", roles: ["speaker"] },
      { name: "Dee Proof", roles: ["online-moderator"] },
    ]);
    expect(session?.organizations).toEqual([{ name: "Harbour Guild" }]);
  });

  test("has its rapporteur behind a gap below the online moderator, also with nothing but a body behind the name", () => {
    const page = (line: string): string => `${HEAD}${TEXT}${PANEL}${ONLINE}${line}\n\n\n4. Quality Education\n`;
    expect(rolesOf(page("Eva Third, Ropes Department, Harbour Guild"))["Eva Third"]).toEqual(["rapporteur"]);
    expect(bodiesOf(page("Ropes Department, Harbour Guild"))).toEqual(["Ropes Department, Harbour Guild"]);
  });

  const LIST = "Ana Example, Harbour Guild, Civil Society, Africa\nMr. ‘Ben Sample, River Office\n";

  test.each([
    { below: "\nOnsite Moderator\n\nDee Proof", role: "speaker", why: "a label of a moderator" },
    {
      below: "\n[moderation and coordination]\n\nOnline Moderator: Dee Proof",
      role: "speaker",
      why: "a heading of the page's own, and the label",
    },
    {
      below: "\n\nEva Third, Lake Trust, Media, WEOG\n\nOnline Moderator\n\nDee Proof",
      role: "organizer",
      why: "a second list",
    },
    {
      below: "\n\nMore speakers are asked in the weeks before the meeting.\n\nOnline Moderator\n\nDee Proof",
      role: "organizer",
      why: "words about speakers",
    },
  ])("has a list of people in the role $role above $why", ({ below, role }) => {
    const roles = rolesOf(`${HEAD}${TEXT}${LIST}${below}\n\n\n4. Quality Education\n`);
    expect(roles).toMatchObject({ "Ana Example": [role], "‘Ben Sample": [role] });
  });

  test("has the moderator between the numbered speakers and the online moderator, also with nothing but a body", () => {
    const speakers =
      "Speaker 1: Ana Example, Civil Society, African Group\nSpeaker 2: Ben Sample, Government, WEOG\n\n\n";
    const page = `${HEAD}${TEXT}${speakers}Ben Sample, Harbour Guild\n\nOnline Moderator\n\nAna Example\n`;
    expect(rolesOf(page)).toEqual({
      "Ana Example": ["speaker", "online-moderator"],
      "Ben Sample": ["speaker", "moderator"],
    });
  });

  test.each([
    { lines: ["Ana Example - Quiet Streets", "Ben Sample – Harbour Guild", "Cai Model- Long Piers"], why: "dashes" },
    {
      lines: ["Ana Example (Quiet Streets)", "Ben Sample (Harbour Guild)", "Cai Model (Long Piers) (online)"],
      why: "brackets",
    },
    { lines: ["Quiet Guild: Ms. Ana Example", "Harbour Guild: Ben Sample", "River Union: Cai Model"], why: "colons" },
  ])("has people in a row of names beside bodies, of which one is a body beyond doubt ($why)", ({ lines }) => {
    const page = `${HEAD}${TEXT}Harbour Guild\n\n\n${lines.join("\n")}\n\n\n4. Quality Education\n`;
    expect(rolesOf(page)).toEqual({ "Ana Example": ["speaker"], "Ben Sample": ["speaker"], "Cai Model": ["speaker"] });
    expect(bodiesOf(page)).toEqual(["Harbour Guild"]);
  });

  test("has nobody in a row of phrases beside phrases", () => {
    const page = `${HEAD}${TEXT}Long Piers - Quiet Streets\nShort Ropes (Deep Water)\n\n\n4. Quality Education\n`;
    expect(rolesOf(page)).toEqual({});
  });

  test.each(["Case Study - Harbour Guild", "Short Ropes (Harbour Guild)"])("has nobody in %j by itself", (line) => {
    expect(rolesOf(`${HEAD}${TEXT}${line}\n\n\n4. Quality Education\n`)).toEqual({});
  });

  test("has its speakers behind a wide gap below the organisers", () => {
    const page = `${HEAD}${TEXT}Session Organizers\n\nAna Example - Harbour Guild\n\n\nBen Sample - River Union\n\n\n4. Quality Education\n`;
    expect(rolesOf(page)).toEqual({ "Ana Example": ["organizer"], "Ben Sample": ["speaker"] });
  });
});

test.each([", ", " | "])("a line alone among the organisers is a body where a person has it behind %j", (mark) => {
  const page = `IGF 2024 Day 0 Event #5 Locks\n\nRoom\nRoom 3\n\nOrganizers\n\nLong Piers\n${["Ana Example", "Long Piers", "Academia"].join(mark)}\n\nSDGs\n\n9.1\n`;
  expect(bodiesOf(page)).toEqual(["Long Piers"]);
  expect(rolesOf(page)).toEqual({ "Ana Example": ["organizer"] });
});
