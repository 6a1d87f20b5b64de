import { expect, test } from "vitest";

import { readPage } from "../../../src/page";

const HEAD = "IGF 2023 Lightning Talk #141 Ropes at night\n\nSC – Room H\n\nA talk about ropes.\n\n\n";
const PEOPLE = "Ada Brook, Rope Guild, Civil Society, Africa\n\nOnline Moderator\n\nTom Vane\n";

test.each([
  { lock: "🔒", code: "page/profile-closed" },
  { lock: "๐Ÿ”’", code: "page/mojibake" },
])("a lock before a body without a label is told as it is before a person: $code", ({ lock, code }) => {
  const { session, diagnostics } = readPage(`${HEAD}${lock} Rope Guild\n${PEOPLE}`);
  expect(session?.organizations).toEqual([{ name: "Rope Guild" }]);
  expect(diagnostics.filter((finding) => finding.code === code)).toHaveLength(1);
});
