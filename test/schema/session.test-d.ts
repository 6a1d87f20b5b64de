import { expectTypeOf, test } from "vitest";
import type * as z from "zod";

import type {
  Attendance,
  Link,
  Organization,
  Person,
  PrintedDeadline,
  Quantity,
  Section,
  Session,
  SessionDraft,
  SessionFormat,
  SessionReport,
  SessionSdgs,
  Source,
} from "../../src/model";
import type {
  linkObject,
  printedDeadlineObject,
  sectionObject,
  sessionFormatObject,
  sessionSdgsObject,
  sourceObject,
} from "../../src/schema/parts";
import type { organizationObject, personObject } from "../../src/schema/person";
import type { attendanceObject, countObject, sessionReportObject, shareObject } from "../../src/schema/report";
import type { sessionDraftObject, sessionObject } from "../../src/schema/session";

// The inferred types, not the named ones: those say `Session` whatever the schema does.
test("what a schema gives is exactly the model, key by key", () => {
  expectTypeOf<z.output<typeof sessionObject>>().toEqualTypeOf<Session>();
  expectTypeOf<z.output<typeof sessionDraftObject>>().branded.toEqualTypeOf<SessionDraft>();
  expectTypeOf<z.output<typeof personObject>>().toEqualTypeOf<Person>();
  expectTypeOf<z.output<typeof organizationObject>>().toEqualTypeOf<Organization>();
  expectTypeOf<z.output<typeof sessionFormatObject>>().toEqualTypeOf<SessionFormat>();
  expectTypeOf<z.output<typeof sessionSdgsObject>>().toEqualTypeOf<SessionSdgs>();
  expectTypeOf<z.output<typeof sessionReportObject>>().toEqualTypeOf<SessionReport>();
  expectTypeOf<z.output<typeof attendanceObject>>().toEqualTypeOf<Attendance>();
  expectTypeOf<z.output<typeof countObject>>().toEqualTypeOf<Quantity>();
  expectTypeOf<z.output<typeof shareObject>>().toEqualTypeOf<Quantity>();
  expectTypeOf<z.output<typeof printedDeadlineObject>>().toEqualTypeOf<PrintedDeadline>();
  expectTypeOf<z.output<typeof sectionObject>>().toEqualTypeOf<Section>();
  expectTypeOf<z.output<typeof linkObject>>().toEqualTypeOf<Link>();
  expectTypeOf<z.output<typeof sourceObject>>().toEqualTypeOf<Source>();
});

test("what a schema takes is what it gives: nothing is converted on the way", () => {
  expectTypeOf<z.input<typeof sessionObject>>().toEqualTypeOf<Session>();
  expectTypeOf<z.input<typeof personObject>>().toEqualTypeOf<Person>();
});

test("an optional key takes no undefined", () => {
  expectTypeOf<{ name: string; roles: []; country: undefined }>().not.toExtend<z.input<typeof personObject>>();
});
