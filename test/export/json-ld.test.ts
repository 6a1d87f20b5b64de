import fc from "fast-check";
import jsonld, { type ContextDefinition, type JsonLdDocument } from "jsonld";
import type { Graph } from "schema-dts";
import { expect, test } from "vitest";

import { toJsonLd, toJsonLdScript } from "../../src/export";
import { hostileSession, sessionWith } from "./sessions";

/** A stand-in for the context document of schema.org, so that nothing is fetched: every word is one of its vocabulary. */
const CONTEXT: ContextDefinition = {
  "@vocab": "http://schema.org/",
  url: { "@type": "@id" },
  additionalType: { "@id": "http://schema.org/additionalType" },
  eventStatus: { "@type": "@id" },
  eventAttendanceMode: { "@type": "@id" },
  startDate: { "@type": "http://schema.org/DateTime" },
};

/** What expansion gives for one event; words that the context does not know are an error. */
async function expanded(document: unknown): Promise<Readonly<Record<string, unknown>>> {
  const options = {
    safe: true,
    documentLoader: (url: string) =>
      url === "https://schema.org"
        ? Promise.resolve({ documentUrl: url, document: { "@context": CONTEXT } })
        : Promise.reject(new Error(`${url} was asked for`)),
  };
  const events: unknown = await jsonld.expand(document as JsonLdDocument, options as object);
  return (events as Readonly<Record<string, unknown>>[])[0]!;
}

const seed = sessionWith({
  id: "igf-2022-open-forum-56",
  type: "open-forum",
  start: "2022-12-01T06:30:00Z",
  end: "2022-12-01T07:30:00Z",
  room: "Banquet Hall A",
  organizations: [{ name: "Example Agency", unit: "Bureau of Examples" }],
  people: [{ name: "Ana Example", honorific: "Dr.", roles: ["organizer", "speaker"] }],
  sdgs: { goals: [9], targets: ["17.16"] },
  links: [{ url: "https://example.zoom.us/j/1" }],
  languages: ["en", "am"],
});

test("an event says when in venue time, where, how, who and about which goals", () => {
  expect(toJsonLd([seed])["@graph"][0]).toMatchObject({
    startDate: "2022-12-01T09:30:00+03:00",
    endDate: "2022-12-01T10:30:00+03:00",
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
    location: [
      { "@type": "Place", name: "Banquet Hall A", containedInPlace: { address: { addressCountry: "ET" } } },
      { "@type": "VirtualLocation", url: "https://example.zoom.us/j/1" },
    ],
    superEvent: { name: "Internet Governance Forum 2022", startDate: "2022-11-29", endDate: "2022-12-02" },
    organizer: [
      { "@type": "Organization", name: "Example Agency", department: { name: "Bureau of Examples" } },
      { "@type": "Person", name: "Ana Example" },
    ],
    performer: [{ "@type": "Role", roleName: "Speaker", performer: { name: "Ana Example", honorificPrefix: "Dr." } }],
    about: [
      { "@id": "http://metadata.un.org/sdg/9", termCode: "9", name: "Industry, Innovation and Infrastructure" },
      { "@id": "http://metadata.un.org/sdg/17.16", termCode: "17.16" },
    ],
    inLanguage: ["en", "am"],
  });
});

test.each([
  { status: "cancelled" as const, name: "EventCancelled" },
  { status: "tentative" as const, name: "EventScheduled" },
])("a session that is $status is $name", ({ status, name }) => {
  expect(toJsonLd([sessionWith({ status })])["@graph"][0]!.eventStatus).toBe(`https://schema.org/${name}`);
});

test("linked data processors expand it without leaving a word behind", async () => {
  const event = await expanded(toJsonLd([seed]));
  expect(event["@type"]).toEqual(["http://schema.org/Event"]);
  expect(event["http://schema.org/about"]).toMatchObject([
    { "@id": "http://metadata.un.org/sdg/9" },
    { "@id": "http://metadata.un.org/sdg/17.16" },
  ]);
  expect(event["http://schema.org/superEvent"]).toHaveLength(1);
});

test("hostile titles survive expansion", async () => {
  await fc.assert(
    fc.asyncProperty(hostileSession, async (session) => {
      const event = await expanded(JSON.parse(toJsonLdScript([session])));
      expect(event["http://schema.org/name"]).toEqual([{ "@value": session.title }]);
    }),
    { numRuns: 50 },
  );
});

test("the text can stand in a script element and says the same as the object", () => {
  fc.assert(
    fc.property(fc.array(hostileSession, { maxLength: 3 }), (sessions) => {
      const text = toJsonLdScript(sessions);
      expect(text).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(toJsonLd(sessions));
    }),
    { numRuns: 50 },
  );
});

test("the types of schema.org take it", () => {
  const graph: Graph = toJsonLd([seed]);
  expect(graph["@graph"]).toHaveLength(1);
});
