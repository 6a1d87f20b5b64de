import { describe, expect, test } from "vitest";

import { splitPeople } from "../../../src/page/people/split-people";

describe("a line of several people has one stretch for each", () => {
  test.each([
    {
      text: "Ana Example, Harbour Guild, Civil Society, WEOG Ben Sample, River Office, Government, Africa",
      people: ["Ana Example, Harbour Guild, Civil Society, WEOG", "Ben Sample, River Office, Government, Africa"],
      why: "nothing between a region and the next name",
    },
    {
      text: "Ana Example, Harbour Guild, Civil Society Group, Africa Region Ben Sample, River Office, media, WEOG group Cai Model, Lake Trust, Western Europe & Others",
      people: [
        "Ana Example, Harbour Guild, Civil Society Group, Africa Region",
        "Ben Sample, River Office, media, WEOG group",
        "Cai Model, Lake Trust, Western Europe & Others",
      ],
      why: "a region with a word behind it that no name begins with",
    },
    {
      text: "Ana Example, Harbour Guild - Academia, WEOG - onsite moderator Ben Sample, River Office - Government, Africa - Rapporteur, onsite Cai Model, Lake Trust - Media, LAC - online",
      people: [
        "Ana Example, Harbour Guild - Academia, WEOG - onsite moderator",
        "Ben Sample, River Office - Government, Africa - Rapporteur, onsite",
        "Cai Model, Lake Trust - Media, LAC - online",
      ],
      why: "behind the region how somebody takes part, and as what",
    },
    {
      text: "Ana Example, [email protected], Harbour Guild, Academia, WEOG",
      people: ["Ana Example, Harbour Guild, Academia, WEOG"],
      why: "an address between the fields of one person",
    },
    {
      text: "Ana Example, Harbour Guild, [email protected], Academia, WEOG",
      people: ["Ana Example, Harbour Guild, Academia, WEOG"],
      why: "an address before the groups",
    },
    {
      text: "Ana Example, Harbour Guild, [email protected], Ben Sample, River Office, [email protected]",
      people: ["Ana Example, Harbour Guild", "Ben Sample, River Office"],
      why: "an address behind each person, and commas around it",
    },
    {
      text: "Ana Example, [email protected], Ben Sample, River Office, [email protected]",
      people: ["Ana Example", "Ben Sample, River Office"],
      why: "an address behind each, and one has nothing else",
    },
    {
      text: "1. Ana Example, [email protected], Harbour Guild 2. Ben Sample, [email protected], Pagina Publica, Media",
      people: ["Ana Example, Harbour Guild", "Ben Sample, Pagina Publica, Media"],
      why: "an address right behind each name, also where the body is named like a person",
    },
    {
      text: "Ana Example - [email protected] - Harbour Guild - Academia - WEOG",
      people: ["Ana Example, Harbour Guild - Academia - WEOG"],
      why: "an address between dashes",
    },
    {
      text: "Ana Example, Harbour Guild, Academia, Africa, Ben Sample, River Office, Government, Africa",
      people: ["Ana Example, Harbour Guild, Academia, Africa", "Ben Sample, River Office, Government, Africa"],
      why: "the mark that parts the fields parts the people too",
    },
    {
      text: "Ana Example; Harbour Guild; WEOG; Ben Sample; River Office; Asia Pacific Group",
      people: ["Ana Example; Harbour Guild; WEOG", "Ben Sample; River Office; Asia Pacific Group"],
      why: "so does a semicolon",
    },
    {
      text: "Ana Example, Harbour Guild, Africa, River Office, Government, WEOG",
      people: ["Ana Example, Harbour Guild, Africa, River Office, Government, WEOG"],
      why: "a body is no second person",
    },
    {
      text: "Ana Example, Africa, Ben Sample, River Office, Government, WEOG, Cai Model, GRULAC",
      people: ["Ana Example, Africa", "Ben Sample, River Office, Government, WEOG", "Cai Model, GRULAC"],
      why: "a name and a region are somebody too",
    },
    {
      text: "Ana Example, Harbour Guild, Academia, Africa, Ben Sample, River Office, Africa, Cai Model, Lake Trust",
      people: ["Ana Example, Harbour Guild, Academia, Africa, Ben Sample, River Office, Africa, Cai Model, Lake Trust"],
      why: "the last one has no region, and nobody is lost",
    },
    {
      text: "Ana Example, Harbour Guild, Academia, Asia Pacific Region. Ben Sample, River Office, Government, EEG.",
      people: [
        "Ana Example, Harbour Guild, Academia, Asia Pacific Region.",
        "Ben Sample, River Office, Government, EEG.",
      ],
      why: "a full stop behind the region",
    },
    {
      text: "Ana Example, [email protected], Ben Sample, [email protected]",
      people: ["Ana Example", "Ben Sample"],
      why: "a name and an address each",
    },
    {
      text: "Ana Example, Harbour Guild, Georgia, Eastern European Ben Sample, River Office, Russia, Eastern European",
      people: [
        "Ana Example, Harbour Guild, Georgia, Eastern European",
        "Ben Sample, River Office, Russia, Eastern European",
      ],
      why: "behind a country an adjective is a region",
    },
    {
      text: "Ana Example, Town Singer, Commune of Nether Marsh",
      people: ["Ana Example, Town Singer, Commune of Nether Marsh"],
      why: "no family name stands behind an `of`",
    },
    {
      text: "Ana Example, Eastern European Keepers",
      people: ["Ana Example, Eastern European Keepers"],
      why: "an adjective may begin the name of a body",
    },
    {
      text: "Ana Example (Harbour Guild) - Academia (Africa) Ben Sample (River Office) - Government (GRULAC)",
      people: ["Ana Example (Harbour Guild) - Academia (Africa)", "Ben Sample (River Office) - Government (GRULAC)"],
      why: "regions in brackets",
    },
    {
      text: "Ana Example, Harbour Guild [email protected] Ben Sample, River Office [email protected]",
      people: ["Ana Example, Harbour Guild", "Ben Sample, River Office"],
      why: "hidden addresses part people",
    },
    {
      text: "1. Ana Example, Harbour Guild 2. Ben Sample, River Office",
      people: ["Ana Example, Harbour Guild", "Ben Sample, River Office"],
      why: "numbers inside the line",
    },
    {
      text: "Ana Example, Harbour Guild;Ben Sample, River Office; Cai Model, Dusk Labs",
      people: ["Ana Example, Harbour Guild", "Ben Sample, River Office", "Cai Model, Dusk Labs"],
      why: "semicolons with and without a space",
    },
    {
      text: "Ms A. Example, co-coordinator, Ms B. Sample, co-coordinator",
      people: ["Ms A. Example, co-coordinator", "Ms B. Sample, co-coordinator"],
      why: "titles begin people",
    },
    {
      text: "Ana Example (Harbour Guild), Ben Sample (River Office)",
      people: ["Ana Example (Harbour Guild)", "Ben Sample (River Office)"],
      why: "each with a bracket",
    },
    {
      text: "Ana Example and Ben Sample",
      people: ["Ana Example", "Ben Sample"],
      why: "two names and nothing else",
    },
    {
      text: "Ana Example, Ben Sample, Cai Model",
      people: ["Ana Example", "Ben Sample", "Cai Model"],
      why: "three names and nothing else",
    },
    {
      text: "Ana Example, Ben Sample",
      people: ["Ana Example, Ben Sample"],
      why: "the second of two may be a body that is named like a person",
    },
    {
      text: "Ana Example, Harbour Guild, Civil Society, Africa • Ben Sample, River Office",
      people: ["Ana Example, Harbour Guild, Civil Society, Africa", "Ben Sample, River Office"],
      why: "a copy joins the items of a list",
    },
    {
      text: "Ana Example, Harbour Guild, Media, AFRICA We will provide more speakers closer to the date.",
      people: ["Ana Example, Harbour Guild, Media, AFRICA", "We will provide more speakers closer to the date."],
      why: "a sentence behind the last person",
    },
    {
      text: "Name: Ana Example | Stakeholder: Academia 2. Name: Ben Sample | Stakeholder: Media",
      people: ["Name: Ana Example | Stakeholder: Academia", "2. Name: Ben Sample | Stakeholder: Media"],
      why: "keys and values of two people",
    },
    {
      text: "Mr. Ana Example, Harbour Guild (HG) Ms. Ben Sample, River Office Dr. Cai Model, Harbour Guild",
      people: ["Mr. Ana Example, Harbour Guild (HG)", "Ms. Ben Sample, River Office", "Dr. Cai Model, Harbour Guild"],
      why: "a title behind a field begins a person where everybody has one",
    },
    {
      text: "Mr. Ana Example, Office of Hon. Ben Sample, Government",
      people: ["Mr. Ana Example, Office of Hon. Ben Sample, Government"],
      why: "a body that is called after somebody",
    },
    {
      text: "Ana Example (Harbour IGF), Ben Sample (River IGF), Civil Society, GRULAC Cai Model, Sea IGF, Media, LAC",
      people: [
        "Ana Example (Harbour IGF)",
        "Ben Sample (River IGF), Civil Society, GRULAC",
        "Cai Model, Sea IGF, Media, LAC",
      ],
      why: "two names with a bracket each before one group",
    },
    {
      text: "Ana Example, Harbour Guild, Civil Society, GRULAC Ben Sample Dominican Republic IGF / RIV.ER",
      people: ["Ana Example, Harbour Guild, Civil Society, GRULAC", "Ben Sample Dominican Republic IGF / RIV.ER"],
      why: "who has a body, a group and a region is complete, whatever follows",
    },
    {
      text: "Ana Example, Civil Society, Africa Seed Keepers of the Lake / RIV.ER",
      people: ["Ana Example, Civil Society, Africa Seed Keepers of the Lake / RIV.ER"],
      why: "behind a group the words may be the body",
    },
    {
      text: "Ms.,Ana,EXAMPLE,Civil Society,HG Mr.,Ben,SAMPLE,Government,River Office",
      people: ["Ms.,Ana,EXAMPLE,Civil Society,HG", "Mr.,Ben,SAMPLE,Government,River Office"],
      why: "rows of a table on one line",
    },
    {
      text: "Dr. Ana Example, Harbour Guild, civil society, WEOG group Mr. Ben Sample, Harbour Guild, media, LAC group",
      people: [
        "Dr. Ana Example, Harbour Guild, civil society, WEOG group",
        "Mr. Ben Sample, Harbour Guild, media, LAC group",
      ],
      why: "short names of regions with the word group",
    },
    {
      text: "Ana Example, Harbour, River and Sea Guild",
      people: ["Ana Example, Harbour, River and Sea Guild"],
      why: "commas inside the name of a body",
    },
  ])("$text ($why)", ({ text, people }) => {
    expect(splitPeople(text).map((stretch) => stretch.text)).toEqual(people);
  });
});

test("roles inside a line go with their people", () => {
  expect(
    splitPeople("Speaker 1: Amb. A. Example (Ministry); Speaker 2: Harbour Guild [TBC]; Moderator: Mr. B. Sample"),
  ).toEqual([
    { text: "Amb. A. Example (Ministry)", role: "speaker" },
    { text: "Harbour Guild [TBC]", role: "speaker" },
    { text: "Mr. B. Sample", role: "moderator" },
  ]);
});

test.each([
  {
    text: "Moderator: Ana Example, Harbour Guild Speakers: Ben Sample, River Office Rapporteur: Cai Model, Lake Trust",
    stretches: [
      { text: "Ana Example, Harbour Guild", role: "moderator" },
      { text: "Ben Sample, River Office", role: "speaker" },
      { text: "Cai Model, Lake Trust", role: "rapporteur" },
    ],
    why: "nothing but a space before each",
  },
  {
    text: "Ana Example, Harbour Guild Online Moderator 2: Ben Sample Rapporteur Cai Model, Lake Trust",
    stretches: [
      { text: "Ana Example, Harbour Guild", role: undefined },
      { text: "Ben Sample", role: "online-moderator" },
      { text: "Cai Model, Lake Trust", role: "rapporteur" },
    ],
    why: "a number, and a last one without its colon",
  },
  {
    text: "Ana Example, Harbour Guild Chair: Ben Sample",
    stretches: [{ text: "Ana Example, Harbour Guild Chair: Ben Sample", role: undefined }],
    why: "a chair may be one of the guild",
  },
  {
    text: "Moderator: Ana Example, Special Rapporteur on the Right to Tides",
    stretches: [{ text: "Ana Example, Special Rapporteur on the Right to Tides", role: "moderator" }],
    why: "no name stands behind the word",
  },
  {
    text: "Mr. Ana Example, Adviser to President Dr. Ben Sample, River Office",
    stretches: [{ text: "Mr. Ana Example, Adviser to President Dr. Ben Sample, River Office", role: undefined }],
    why: "whom a post serves is no second person",
  },
  {
    text: "Ana Example, chair: Quiet Streets Union",
    stretches: [{ text: "Ana Example, chair: Quiet Streets Union", role: undefined }],
    why: "a label begins with a capital",
  },
  {
    text: "Ana Example, Rapporteur of the Harbour Guild",
    stretches: [{ text: "Ana Example, Rapporteur of the Harbour Guild", role: undefined }],
    why: "a post",
  },
])("$text has these roles ($why)", ({ text, stretches }) => {
  expect(splitPeople(text)).toEqual(stretches);
});
