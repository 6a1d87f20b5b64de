import { describe, expect, test } from "vitest";

import { readPersonSlot } from "../../../src/page/people/person-line";

describe("one person in any of the shapes of people lines", () => {
  test.each([
    {
      text: "Ana Example, Civil Society, African Group",
      person: { name: "Ana Example", stakeholderGroup: "civil-society", regionalGroup: "african" },
      why: "workshops: name, group, region",
    },
    {
      text: "Ana Example , Technical Community, Western European and Others Group (WEOG)",
      person: { name: "Ana Example", stakeholderGroup: "technical-community", regionalGroup: "weog" },
      why: "a space before the comma, a bracket in the region",
    },
    {
      text: "Ana Example, Intergovernmental Organization, Intergovernmental Organization",
      person: {
        name: "Ana Example",
        stakeholderGroup: "intergovernmental-organization",
        regionalGroup: "intergovernmental",
      },
      why: "in the second place it is the region",
    },
    {
      text: "Ana Example, Civil Society, IGO",
      person: { name: "Ana Example", stakeholderGroup: "civil-society", regionalGroup: "intergovernmental" },
      why: "so are its letters",
    },
    {
      text: "Ana Example, Harbour Guild, Civil Society, Asia-Pacific, Africa",
      person: {
        name: "Ana Example",
        affiliation: "Harbour Guild",
        stakeholderGroup: "civil-society",
        regionalGroup: "asia-pacific",
      },
      why: "of two regions side by side the first counts: no second person stands between them",
    },
    {
      text: "Harbour Guild: Ms. Ana Example",
      person: { name: "Ana Example", honorific: "Ms.", affiliation: "Harbour Guild" },
      why: "the body in front of the name",
    },
    {
      text: "Ana Example, Ferry Carpenter, Harbour Guild",
      person: { name: "Ana Example", position: "Ferry Carpenter", affiliation: "Harbour Guild" },
      why: "words for a trade before a body",
    },
    {
      text: "Ana Example, Ferry Carpenter, Rotterdam Sud",
      person: { name: "Ana Example", affiliation: "Ferry Carpenter, Rotterdam Sud" },
      why: "several words may be a body themselves where none stands behind them beyond doubt",
    },
    {
      text: "Ana Example, Harbour Center, River University",
      person: { name: "Ana Example", affiliation: "Harbour Center, River University" },
      why: "a body inside a body has the ending of a trade and is none",
    },
    {
      text: "Ana Example, Harbour Guild",
      person: { name: "Ana Example", affiliation: "Harbour Guild" },
      why: "final pages: name and organisation",
    },
    {
      text: "Ana Example: - Chief Officer, Harbour Guild",
      person: { name: "Ana Example", position: "Chief Officer", affiliation: "Harbour Guild" },
      why: "a colon and a dash in the place of the first comma",
    },
    {
      text: "Ana Example | MP, Kenya",
      person: { name: "Ana Example", position: "MP", country: "Kenya" },
      why: "a member of parliament by the letters",
    },
    {
      text: "Ana Example, Harbour Center (NGO)/HARBOURS network - Civil Society, WEOG",
      person: {
        name: "Ana Example",
        affiliation: "Harbour Center (NGO)/HARBOURS network",
        stakeholderGroup: "civil-society",
        regionalGroup: "weog",
      },
      why: "a bracket inside a name stays in it",
    },
    {
      text: "Ana Example, Harbour Center (NGO) / HARBOURS network",
      person: { name: "Ana Example", affiliation: "Harbour Center (NGO) / HARBOURS network" },
      why: "also with spaces",
    },
    {
      text: "H.E. Ana Example, Speaker of the Lower House",
      person: { name: "Ana Example", honorific: "H.E.", position: "Speaker of the Lower House" },
      why: "who presides over a house holds a post",
    },
    {
      text: "Ms. Ana Example, Director, Harbour Trade Unit, Ministry of Ferries",
      person: {
        name: "Ana Example",
        honorific: "Ms.",
        position: "Director",
        affiliation: "Harbour Trade Unit, Ministry of Ferries",
      },
      why: "a unit belongs to the body behind it",
    },
    {
      text: "Ana Example, Harbour Guild, Civil Society, GRULAC",
      person: {
        name: "Ana Example",
        affiliation: "Harbour Guild",
        stakeholderGroup: "civil-society",
        regionalGroup: "grulac",
      },
      why: "other forms: organisation, group, short region",
    },
    {
      text: "Ana Example - Civil Society - Harbour Guild",
      person: { name: "Ana Example", stakeholderGroup: "civil-society", affiliation: "Harbour Guild" },
      why: "dashes, and the group before the organisation",
    },
    {
      text: "Ana Example (Harbour Youth) - Academia (GRULAC)",
      person: {
        name: "Ana Example",
        affiliation: "Harbour Youth",
        stakeholderGroup: "academia",
        regionalGroup: "grulac",
      },
      why: "brackets behind the name and behind the group",
    },
    {
      text: "Ana Example, Harbour Guild/ Academia- LAC",
      person: {
        name: "Ana Example",
        affiliation: "Harbour Guild",
        stakeholderGroup: "academia",
        regionalGroup: "grulac",
      },
      why: "a slash and a hyphen without spaces",
    },
    {
      text: "Ana Example (Africa)",
      person: { name: "Ana Example", regionalGroup: "african" },
      why: "nothing but a region in brackets",
    },
    {
      text: "Dr. Ana Example, Director of Bridges, Harbour Agency, Government of Georgia",
      person: {
        honorific: "Dr.",
        name: "Ana Example",
        position: "Director of Bridges",
        affiliation: "Harbour Agency, Government of Georgia",
      },
      why: "title, post and bodies without any group",
    },
    {
      text: "Ana Example, Director-General, Department of Links of the Isles",
      person: {
        name: "Ana Example",
        position: "Director-General",
        affiliation: "Department of Links of the Isles",
      },
      why: "an office of two words joined by a hyphen",
    },
    {
      text: "H.E. Mr. Ben Sample, Minister of Works, Ghana",
      person: { honorific: "H.E. Mr.", name: "Ben Sample", position: "Minister of Works", country: "Ghana" },
      why: "an office with an of in its own name",
    },
    {
      text: "M.S. Venkat, Private Sector, Asia-Pacific Group",
      person: { name: "M.S. Venkat", stakeholderGroup: "private-sector", regionalGroup: "asia-pacific" },
      why: "initials and not the French title",
    },
    {
      text: "M. Luc Modèle, Government, WEOG",
      person: { honorific: "M.", name: "Luc Modèle", stakeholderGroup: "government", regionalGroup: "weog" },
      why: "the French title",
    },
    {
      text: "Capt. Ana Example, Harbour Master, Port Authority",
      person: { honorific: "Capt.", name: "Ana Example", position: "Harbour Master", affiliation: "Port Authority" },
      why: "a rarer title",
    },
    {
      text: "Mónica de la Garza y Pons, Academia, GRULAC",
      person: { name: "Mónica de la Garza y Pons", stakeholderGroup: "academia", regionalGroup: "grulac" },
      why: "particles between the parts of a name",
    },
    {
      text: "Beatriu Solanes i Ferrer, Civil Society, WEOG",
      person: { name: "Beatriu Solanes i Ferrer", stakeholderGroup: "civil-society", regionalGroup: "weog" },
      why: "the Catalan particle",
    },
    {
      text: "‘Ana Example, Civil Society, Asia",
      person: { name: "‘Ana Example", stakeholderGroup: "civil-society", regionalGroup: "asia-pacific" },
      why: "a letter that is written as an apostrophe",
    },
    {
      text: "Nilufar·Example, Academia, Asia-Pacific",
      person: { name: "Nilufar·Example", stakeholderGroup: "academia", regionalGroup: "asia-pacific" },
      why: "a dot between the names",
    },
    {
      text: "Ana Example, 🔒Harbour Guild",
      person: { name: "Ana Example", affiliation: "Harbour Guild" },
      why: "the lock of a closed profile",
    },
    {
      text: "Ana Example, Harbour Guild (Online)",
      person: { name: "Ana Example", affiliation: "Harbour Guild", participation: "online" },
      why: "a mark of how somebody takes part",
    },
    {
      text: "Ana Example, Harbour Guild - Academia, WEOG - onsite",
      person: {
        name: "Ana Example",
        affiliation: "Harbour Guild",
        stakeholderGroup: "academia",
        regionalGroup: "weog",
        participation: "onsite",
      },
      why: "how somebody takes part behind a dash",
    },
    {
      text: "Ana Example, Rapporteur on Tides, Harbour Guild",
      person: { name: "Ana Example", position: "Rapporteur on Tides", affiliation: "Harbour Guild" },
      why: "not at the end, the words of a role are none, and a post",
    },
    {
      text: "Ana Example, Civil Society, African Group, Ghana, Female",
      person: {
        name: "Ana Example",
        stakeholderGroup: "civil-society",
        regionalGroup: "african",
        country: "Ghana",
        gender: "female",
      },
      why: "further columns for country and gender",
    },
    {
      text: "Ms.,Ana,EXAMPLE,Civil Society,Harbour Guild",
      person: {
        honorific: "Ms.",
        name: "Ana EXAMPLE",
        stakeholderGroup: "civil-society",
        affiliation: "Harbour Guild",
      },
      why: "the table of 2017",
    },
    {
      text: "1. Name: Ana Example | Organizational Affiliation: Harbour Guild | Stakeholder: Academia | Regional Group of Speakers: APAC",
      person: {
        name: "Ana Example",
        affiliation: "Harbour Guild",
        stakeholderGroup: "academia",
        regionalGroup: "asia-pacific",
      },
      why: "keys and values",
    },
    {
      text: "Ana Example, Harbour Society Director of Fellowships",
      person: { name: "Ana Example", position: "Harbour Society Director of Fellowships" },
      why: "a post with its body in front stays whole",
    },
    {
      text: "Ana Example, Student Union of Basra Gate",
      person: { name: "Ana Example", affiliation: "Student Union of Basra Gate" },
      why: "a union of students is no student",
    },
    {
      text: "Ana Example, Envoy for Rivers, Steppe Republic",
      person: { name: "Ana Example", position: "Envoy for Rivers", affiliation: "Steppe Republic" },
      why: "an envoy for something",
    },
    {
      text: "Ana Example, Special Envoy, Steppe Republic",
      person: { name: "Ana Example", position: "Special Envoy", affiliation: "Steppe Republic" },
      why: "an envoy who says nothing of what for",
    },
    {
      text: "Ana Example, Harbour Envoy, Civil Society",
      person: { name: "Ana Example", affiliation: "Harbour Envoy", stakeholderGroup: "civil-society" },
      why: "other words before it make a body's name",
    },
    {
      text: "Ana Example, Editor-in-Chief, The Quiet Tide",
      person: { name: "Ana Example", position: "Editor-in-Chief", affiliation: "The Quiet Tide" },
      why: "a post of three words joined by hyphens",
    },
    {
      text: "Ana Example, Harbour Guild | quiet ropes, Civil Society",
      person: {
        name: "Ana Example",
        affiliation: "Harbour Guild | quiet ropes",
        stakeholderGroup: "civil-society",
      },
      why: "a bar in the name of a body",
    },
    {
      text: "Ana Example, Editor | Harbour Guild | Media",
      person: { name: "Ana Example", position: "Editor", affiliation: "Harbour Guild", stakeholderGroup: "media" },
      why: "bars beside a post and a group",
    },
    {
      text: "Ana Example | Harbour Guild",
      person: { name: "Ana Example", affiliation: "Harbour Guild" },
      why: "a bar in the place of the first comma",
    },
    {
      text: "Ana Example to be confirmed",
      person: { name: "Ana Example" },
      why: "a name is a name before it is confirmed",
    },
    {
      text: "Ana Example (TBC), Harbour Guild",
      person: { name: "Ana Example", affiliation: "Harbour Guild" },
      why: "a mark is no organisation",
    },
    {
      text: "chomphunut, Technical Community, Asia-Pacific Group",
      person: { name: "chomphunut", stakeholderGroup: "technical-community", regionalGroup: "asia-pacific" },
      why: "one word in small letters, where a label promises a name",
    },
  ])("$text ($why)", ({ text, person }) => {
    const slot = readPersonSlot(text, { isPromised: true });
    expect(slot.kind === "person" ? slot.person : slot).toEqual(person);
  });
});

describe("posts behind a name", () => {
  const posts =
    "Notary Conservator Treasurer Rapporteur Consul Attaché Councillor Parliamentarian Legislator Educator Trainer"
      .concat(
        " Negotiator Solicitor Co-Founder COO CIO Spokeswoman Publisher Producer Evangelist Co-Lead Co-Convener Vice-Chairperson",
      )
      .concat(
        " Undersecretary Minister-Counsellor Officer-in-Charge Historian Diretora Directrice Présidente Conseillère",
      )
      .split(" ");
  test.each(posts)("%s", (post) => {
    const slot = readPersonSlot(`Ana Example, ${post}, Ropeworks`, { isPromised: true });
    expect(slot.kind === "person" ? slot.person : slot).toEqual({
      name: "Ana Example",
      position: post,
      affiliation: "Ropeworks",
    });
  });

  test.each(["CIO Council", "Historian Society", "Parliamentarian Network", "Office of the Attaché", "Educator Union"])(
    "%s is a body",
    (body) => {
      const slot = readPersonSlot(`Ana Example, ${body}`, { isPromised: true });
      expect(slot.kind === "person" ? slot.person : slot).toEqual({ name: "Ana Example", affiliation: body });
    },
  );
});

describe("what stands in the place of a person and is none", () => {
  test.each([
    {
      text: "Ana Example, Harbour Guild Ben Sample, River Office Cai Model, Lake Trust Dee Proof, Dune Union",
      kind: "run-together",
      why: "several people with nothing between them",
    },
    {
      text: "Ana Example, Harbour Guild, Africa, Ben Sample, River Office, WEOG",
      kind: "run-together",
      why: "the regions of two people",
    },
    { text: "Civil Society, African Group", kind: "unnamed", why: "organizers of the proposal stage have no name" },
    { text: ",", kind: "unnamed", why: "an empty organizer" },
    { text: "??", kind: "unnamed", why: "nobody knows" },
    { text: "TBC", kind: "placeholder", why: "to be confirmed" },
    { text: "[TBD], Private Sector, APAC", kind: "placeholder", why: "with groups" },
    { text: "To be confirmed", kind: "placeholder", why: "in words" },
    { text: "Mr. TBC, Government", kind: "placeholder", why: "with a title" },
    { text: "Harbour Guild (TBC)", kind: "placeholder", why: "a body that will send somebody" },
    { text: "Representative of the Ministry of Posts", kind: "placeholder", why: "somebody of a body" },
    { text: "Vacant, Civil Society, African Group", kind: "placeholder", why: "nobody yet" },
    { text: "Invited Speaker, Harbour Guild", kind: "placeholder", why: "invited, not named" },
    { text: "Same as above", kind: "placeholder", why: "a reference" },
    { text: "Harbour Commission, Intergovernmental Organization, WEOG", kind: "organization", why: "a body" },
    { text: "Google, Private Sector", kind: "organization", why: "a company of one word" },
    { text: "Red Cross, Civil Society", kind: "organization", why: "a body named like a person" },
    { text: "Access Now, Civil Society, WEOG", kind: "organization", why: "a topic before a group" },
    { text: "ZXCV, Civil Society", kind: "organization", why: "an acronym is no name" },
    { text: "Executive Director, Harbour Guild", kind: "unreadable", why: "an office" },
    { text: "MAG Chair", kind: "unreadable", why: "an office of the forum" },
    { text: "Digital Rights, Privacy and Safety", kind: "unreadable", why: "a topic" },
    { text: "Questions and Answers", kind: "unreadable", why: "a part of a programme" },
    { text: "Dr. X", kind: "unreadable", why: "a letter that holds a place" },
    { text: "We will meet at the river", kind: "unreadable", why: "a sentence" },
  ])("$text is $kind ($why)", ({ text, kind }) => {
    expect(readPersonSlot(text, { isPromised: true }).kind).toBe(kind);
  });
});

test("words in front of a name that are no body do not become one", () => {
  const slot = readPersonSlot("Opening Question: Ana Example", { isPromised: true });
  expect(slot.kind === "person" ? slot.person : {}).not.toHaveProperty("affiliation");
});

test.each(["Europe", "Europe Region", "NA"])("%s in the place of a region is named as unclear", (word) => {
  expect(readPersonSlot(`Ana Example, Harbour Guild, Civil Society, ${word}`, { isPromised: true })).toMatchObject({
    person: { name: "Ana Example", affiliation: "Harbour Guild", stakeholderGroup: "civil-society" },
    unclear: word,
  });
});
