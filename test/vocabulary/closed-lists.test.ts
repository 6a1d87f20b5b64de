import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fold } from "../../src/text";
import * as vocabulary from "../../src/vocabulary";
import type { Vocabulary } from "../../src/vocabulary";

const lists = [
  { name: "FormatKind", table: vocabulary.FORMAT_KINDS },
  { name: "Participation", table: vocabulary.PARTICIPATIONS },
  { name: "RegionalGroup", table: vocabulary.REGIONAL_GROUPS },
  { name: "ReportDocument", table: vocabulary.REPORT_DOCUMENTS },
  { name: "Role", table: vocabulary.ROLES },
  { name: "RoomLayout", table: vocabulary.ROOM_LAYOUTS },
  { name: "SessionType", table: vocabulary.SESSION_TYPES },
  { name: "StakeholderGroup", table: vocabulary.STAKEHOLDER_GROUPS },
] as const satisfies readonly { name: string; table: Vocabulary }[];

describe.each(lists)("the list read by read$name", ({ name, table }) => {
  const read: (text: string) => { value?: string } = vocabulary[`read${name}`];
  const find: (text: string) => string | undefined = vocabulary[`find${name}`];
  const is: (value: unknown) => boolean = vocabulary[`is${name}`];
  const terms = Object.entries<Vocabulary[string]>(table);
  const spellings = terms.flatMap(([slug, { label, spellings: others }]) =>
    [slug, label, ...others].map((spelling) => ({ slug, spelling })),
  );

  test("has kebab-case slugs, labels without stray space, and nothing that can be changed", () => {
    expect(Object.isFrozen(table)).toBe(true);
    for (const [slug, term] of terms) {
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(Object.isFrozen(term) && Object.isFrozen(term.spellings)).toBe(true);
      for (const text of [term.label, ...term.spellings]) expect(text).toBe(text.trim().normalize("NFC"));
    }
  });

  test("gives no spelling to two slugs, and lists none twice", () => {
    const owners = new Map<string, Set<string>>();
    for (const { slug, spelling } of spellings) {
      owners.set(fold(spelling), (owners.get(fold(spelling)) ?? new Set()).add(slug));
    }
    expect([...owners].filter(([, slugs]) => slugs.size > 1)).toEqual([]);
    for (const [slug, term] of terms) {
      const folded = term.spellings.map(fold);
      const repeated = folded.filter((key, index) => folded.indexOf(key) !== index || key === fold(term.label));
      expect(repeated, slug).toEqual([]);
    }
  });

  test("reads each spelling in any letter case and spacing as its slug, and the slug as itself", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...spellings),
        fc.constantFrom("", " ", "\u00a0"),
        fc.boolean(),
        ({ slug, spelling }, space, isLoud) => {
          const text = `${space}${isLoud ? spelling.toUpperCase() : spelling.toLowerCase()}${space}`;
          expect(read(text)).toEqual({ value: slug, diagnostics: [] });
          expect(read(slug).value).toBe(slug);
          expect(is(slug)).toBe(true);
        },
      ),
    );
  });

  test("finds what it reads, and nothing else", () => {
    const text = fc.oneof(fc.string(), fc.constantFrom(...spellings.map(({ spelling }) => spelling)));
    fc.assert(
      fc.property(text, (each) => {
        expect(find(each)).toBe(read(each).value);
      }),
    );
    expect(is("toString")).toBe(false);
    expect(is(undefined)).toBe(false);
  });
});
