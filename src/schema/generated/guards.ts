// Written by `npm run generate` from the zod schemas; a test compares the two.
/* eslint-disable */
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
} from "../../model";

const C0 = /* @__PURE__ */ new Set<unknown>([
  "workshop",
  "open-forum",
  "town-hall",
  "lightning-talk",
  "networking-session",
  "launch-award",
  "day-0-event",
  "main-session",
  "dynamic-coalition",
  "best-practice-forum",
  "policy-network",
  "nri-session",
  "high-level-session",
  "parliamentary-session",
  "youth-session",
  "other",
]);
const C1 = /* @__PURE__ */ new Set<unknown>(["confirmed", "tentative", "cancelled"]);
const C2 =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z))$/;
const C3 = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;
const C4 = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const C5 = /* @__PURE__ */ new Set<unknown>([
  "civil-society",
  "private-sector",
  "technical-community",
  "government",
  "intergovernmental-organization",
  "academia",
  "media",
  "youth",
]);
const C6 = /* @__PURE__ */ new Set<unknown>([
  "african",
  "asia-pacific",
  "eastern-european",
  "grulac",
  "weog",
  "intergovernmental",
]);
const C7 = /* @__PURE__ */ new Set<unknown>(["online", "onsite"]);
const C8 = /* @__PURE__ */ new Set<unknown>(["female", "male", "other"]);
const C9 = /* @__PURE__ */ new Set<unknown>([
  "organizer",
  "speaker",
  "moderator",
  "onsite-moderator",
  "online-moderator",
  "rapporteur",
]);
const C10 = /* @__PURE__ */ new Set<unknown>([
  "panel",
  "round-table",
  "birds-of-a-feather",
  "debate",
  "break-out-group-discussions",
  "other",
]);
const C11 = /* @__PURE__ */ new Set<unknown>([
  "auditorium",
  "theater",
  "classroom",
  "roundtable",
  "u-shape",
  "circle",
  "flexible-seating",
  "round-tables",
]);
const C12 = /* @__PURE__ */ new Set<unknown>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
const C13 = /* @__PURE__ */ new Set<unknown>([
  "1.1",
  "1.2",
  "1.3",
  "1.4",
  "1.5",
  "1.a",
  "1.b",
  "2.1",
  "2.2",
  "2.3",
  "2.4",
  "2.5",
  "2.a",
  "2.b",
  "2.c",
  "3.1",
  "3.2",
  "3.3",
  "3.4",
  "3.5",
  "3.6",
  "3.7",
  "3.8",
  "3.9",
  "3.a",
  "3.b",
  "3.c",
  "3.d",
  "4.1",
  "4.2",
  "4.3",
  "4.4",
  "4.5",
  "4.6",
  "4.7",
  "4.a",
  "4.b",
  "4.c",
  "5.1",
  "5.2",
  "5.3",
  "5.4",
  "5.5",
  "5.6",
  "5.a",
  "5.b",
  "5.c",
  "6.1",
  "6.2",
  "6.3",
  "6.4",
  "6.5",
  "6.6",
  "6.a",
  "6.b",
  "7.1",
  "7.2",
  "7.3",
  "7.a",
  "7.b",
  "8.1",
  "8.2",
  "8.3",
  "8.4",
  "8.5",
  "8.6",
  "8.7",
  "8.8",
  "8.9",
  "8.10",
  "8.a",
  "8.b",
  "9.1",
  "9.2",
  "9.3",
  "9.4",
  "9.5",
  "9.a",
  "9.b",
  "9.c",
  "10.1",
  "10.2",
  "10.3",
  "10.4",
  "10.5",
  "10.6",
  "10.7",
  "10.a",
  "10.b",
  "10.c",
  "11.1",
  "11.2",
  "11.3",
  "11.4",
  "11.5",
  "11.6",
  "11.7",
  "11.a",
  "11.b",
  "11.c",
  "12.1",
  "12.2",
  "12.3",
  "12.4",
  "12.5",
  "12.6",
  "12.7",
  "12.8",
  "12.a",
  "12.b",
  "12.c",
  "13.1",
  "13.2",
  "13.3",
  "13.a",
  "13.b",
  "14.1",
  "14.2",
  "14.3",
  "14.4",
  "14.5",
  "14.6",
  "14.7",
  "14.a",
  "14.b",
  "14.c",
  "15.1",
  "15.2",
  "15.3",
  "15.4",
  "15.5",
  "15.6",
  "15.7",
  "15.8",
  "15.9",
  "15.a",
  "15.b",
  "15.c",
  "16.1",
  "16.2",
  "16.3",
  "16.4",
  "16.5",
  "16.6",
  "16.7",
  "16.8",
  "16.9",
  "16.10",
  "16.a",
  "16.b",
  "17.1",
  "17.2",
  "17.3",
  "17.4",
  "17.5",
  "17.6",
  "17.7",
  "17.8",
  "17.9",
  "17.10",
  "17.11",
  "17.12",
  "17.13",
  "17.14",
  "17.15",
  "17.16",
  "17.17",
  "17.18",
  "17.19",
]);
const C14 = /* @__PURE__ */ new Set<unknown>([
  "key-takeaways",
  "call-to-action",
  "session-report",
  "gender-reflection",
  "synthesis",
  "proposal",
]);
const C15 = /^[^ \t\r\n]+$/;
const C16 = /^[A-Za-z][A-Za-z0-9+.-]*:[^ \t\r\n]+$/;
const C17 = /* @__PURE__ */ new Set<unknown>(["full", "one-word-lines-dropped", "session-led", "html"]);

/** Tells whether a value is a {@link Session}, exactly as `sessionSchema` does, without zod and without saying why not. */
export function isSession(value: unknown): value is Session {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  let required = 0;
  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "schemaVersion":
        if (inner !== 1) return false;
        required += 1;
        break;
      case "id":
        if (typeof inner !== "string" || inner === "") return false;
        required += 1;
        break;
      case "edition":
        if (
          typeof inner !== "number" ||
          !Number.isFinite(inner) ||
          !Number.isSafeInteger(inner) ||
          inner < 2006 ||
          inner > 9999
        )
          return false;
        required += 1;
        break;
      case "type":
        if (!C0.has(inner)) return false;
        required += 1;
        break;
      case "number":
        if (typeof inner !== "number" || !Number.isFinite(inner) || !Number.isSafeInteger(inner) || inner < 1)
          return false;
        break;
      case "title":
        if (typeof inner !== "string" || inner === "") return false;
        required += 1;
        break;
      case "status":
        if (!C1.has(inner)) return false;
        break;
      case "start":
        if (typeof inner !== "string" || !C2.test(inner)) return false;
        break;
      case "end":
        if (typeof inner !== "string" || !C2.test(inner)) return false;
        break;
      case "timeZone":
        if (typeof inner !== "string" || !C3.test(inner)) return false;
        break;
      case "room":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "format":
        if (!isSessionFormat(inner)) return false;
        break;
      case "themes":
        if (
          !Array.isArray(inner) ||
          inner.length < 1 ||
          inner.some((item: unknown) => typeof item !== "string" || item === "")
        )
          return false;
        break;
      case "languages":
        if (
          !Array.isArray(inner) ||
          inner.length < 1 ||
          inner.some((item: unknown) => typeof item !== "string" || !C4.test(item))
        )
          return false;
        break;
      case "description":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "policyQuestions":
        if (
          !Array.isArray(inner) ||
          inner.length < 1 ||
          inner.some((item: unknown) => typeof item !== "string" || item === "")
        )
          return false;
        break;
      case "organizations":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !isOrganization(item)))
          return false;
        break;
      case "people":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !isPerson(item))) return false;
        break;
      case "sdgs":
        if (!isSessionSdgs(inner)) return false;
        break;
      case "report":
        if (!isSessionReport(inner)) return false;
        break;
      case "printedDeadlines":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !isPrintedDeadline(item)))
          return false;
        break;
      case "sections":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !isSection(item))) return false;
        break;
      case "links":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !isLink(item))) return false;
        break;
      case "acknowledged":
        if (
          !Array.isArray(inner) ||
          inner.length < 1 ||
          inner.some((item: unknown) => typeof item !== "string" || item === "")
        )
          return false;
        break;
      case "revision":
        if (typeof inner !== "number" || !Number.isFinite(inner) || !Number.isSafeInteger(inner) || inner < 0)
          return false;
        break;
      case "source":
        if (!isSource(inner)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 5;
}

/** Tells whether a value is a {@link SessionDraft}, exactly as `sessionDraftSchema` does, without zod and without saying why not. */
export function isSessionDraft(value: unknown): value is SessionDraft {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  let required = 0;
  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "schemaVersion":
        if (inner !== 1) return false;
        required += 1;
        break;
      case "id":
        if (typeof inner !== "string" || inner === "") return false;
        required += 1;
        break;
      case "edition":
        if (
          typeof inner !== "number" ||
          !Number.isFinite(inner) ||
          !Number.isSafeInteger(inner) ||
          inner < 2006 ||
          inner > 9999
        )
          return false;
        break;
      case "type":
        if (!C0.has(inner)) return false;
        break;
      case "number":
        if (typeof inner !== "number" || !Number.isFinite(inner) || !Number.isSafeInteger(inner) || inner < 1)
          return false;
        break;
      case "title":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "status":
        if (!C1.has(inner)) return false;
        break;
      case "start":
        if (typeof inner !== "string" || !C2.test(inner)) return false;
        break;
      case "end":
        if (typeof inner !== "string" || !C2.test(inner)) return false;
        break;
      case "timeZone":
        if (typeof inner !== "string" || !C3.test(inner)) return false;
        break;
      case "room":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "format":
        if (!isSessionFormat(inner)) return false;
        break;
      case "themes":
        if (
          !Array.isArray(inner) ||
          inner.length < 1 ||
          inner.some((item: unknown) => typeof item !== "string" || item === "")
        )
          return false;
        break;
      case "languages":
        if (
          !Array.isArray(inner) ||
          inner.length < 1 ||
          inner.some((item: unknown) => typeof item !== "string" || !C4.test(item))
        )
          return false;
        break;
      case "description":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "policyQuestions":
        if (
          !Array.isArray(inner) ||
          inner.length < 1 ||
          inner.some((item: unknown) => typeof item !== "string" || item === "")
        )
          return false;
        break;
      case "organizations":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !isOrganization(item)))
          return false;
        break;
      case "people":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !isPerson(item))) return false;
        break;
      case "sdgs":
        if (!isSessionSdgs(inner)) return false;
        break;
      case "report":
        if (!isSessionReport(inner)) return false;
        break;
      case "printedDeadlines":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !isPrintedDeadline(item)))
          return false;
        break;
      case "sections":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !isSection(item))) return false;
        break;
      case "links":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !isLink(item))) return false;
        break;
      case "acknowledged":
        if (
          !Array.isArray(inner) ||
          inner.length < 1 ||
          inner.some((item: unknown) => typeof item !== "string" || item === "")
        )
          return false;
        break;
      case "revision":
        if (typeof inner !== "number" || !Number.isFinite(inner) || !Number.isSafeInteger(inner) || inner < 0)
          return false;
        break;
      case "source":
        if (!isSource(inner)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

/** Tells whether a value is a {@link Person}, exactly as `personSchema` does, without zod and without saying why not. */
export function isPerson(value: unknown): value is Person {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  let required = 0;
  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "name":
        if (typeof inner !== "string" || inner === "") return false;
        required += 1;
        break;
      case "alternateNames":
        if (
          !Array.isArray(inner) ||
          inner.length < 1 ||
          inner.some((item: unknown) => typeof item !== "string" || item === "")
        )
          return false;
        break;
      case "honorific":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "position":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "affiliation":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "stakeholderGroup":
        if (!C5.has(inner)) return false;
        break;
      case "regionalGroup":
        if (!C6.has(inner)) return false;
        break;
      case "participation":
        if (!C7.has(inner)) return false;
        break;
      case "country":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "gender":
        if (!C8.has(inner)) return false;
        break;
      case "roles":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !C9.has(item))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

/** Tells whether a value is a {@link Organization}, exactly as `organizationSchema` does, without zod and without saying why not. */
export function isOrganization(value: unknown): value is Organization {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  let required = 0;
  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "name":
        if (typeof inner !== "string" || inner === "") return false;
        required += 1;
        break;
      case "unit":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "stakeholderGroup":
        if (!C5.has(inner)) return false;
        break;
      case "regionalGroup":
        if (!C6.has(inner)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

/** Tells whether a value is a {@link SessionFormat}, exactly as `sessionFormatSchema` does, without zod and without saying why not. */
export function isSessionFormat(value: unknown): value is SessionFormat {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;

  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "kind":
        if (!C10.has(inner)) return false;
        break;
      case "layout":
        if (!C11.has(inner)) return false;
        break;
      case "durationMinutes":
        if (typeof inner !== "number" || !Number.isFinite(inner) || !Number.isSafeInteger(inner) || inner < 1)
          return false;
        break;
      case "description":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "raw":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/** Tells whether a value is a {@link SessionSdgs}, exactly as `sessionSdgsSchema` does, without zod and without saying why not. */
export function isSessionSdgs(value: unknown): value is SessionSdgs {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;

  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "goals":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !C12.has(item))) return false;
        break;
      case "targets":
        if (!Array.isArray(inner) || inner.length < 1 || inner.some((item: unknown) => !C13.has(item))) return false;
        break;
      case "rationale":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/** Tells whether a value is a {@link SessionReport}, exactly as `sessionReportSchema` does, without zod and without saying why not. */
export function isSessionReport(value: unknown): value is SessionReport {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;

  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "keyTakeaways":
        if (
          !Array.isArray(inner) ||
          inner.length < 1 ||
          inner.some((item: unknown) => typeof item !== "string" || item === "")
        )
          return false;
        break;
      case "callToAction":
        if (
          !Array.isArray(inner) ||
          inner.length < 1 ||
          inner.some((item: unknown) => typeof item !== "string" || item === "")
        )
          return false;
        break;
      case "summary":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "gender":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "attendance":
        if (!isAttendance(inner)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/** Tells whether a value is a {@link Attendance}, exactly as `attendanceSchema` does, without zod and without saying why not. */
export function isAttendance(value: unknown): value is Attendance {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;

  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "total":
        if (!isCount(inner)) return false;
        break;
      case "online":
        if (!isCount(inner)) return false;
        break;
      case "onsite":
        if (!isCount(inner)) return false;
        break;
      case "women":
        if (!isCount(inner)) return false;
        break;
      case "womenShare":
        if (!isShare(inner)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/** Tells whether a value is a {@link Quantity}, exactly as `countSchema` does, without zod and without saying why not. */
export function isCount(value: unknown): value is Quantity {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  let required = 0;
  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "exactly":
        if (typeof inner !== "number" || !Number.isFinite(inner) || !Number.isSafeInteger(inner) || inner < 0)
          return false;
        break;
      case "about":
        if (typeof inner !== "number" || !Number.isFinite(inner) || !Number.isSafeInteger(inner) || inner < 0)
          return false;
        break;
      case "atLeast":
        if (typeof inner !== "number" || !Number.isFinite(inner) || !Number.isSafeInteger(inner) || inner < 0)
          return false;
        break;
      case "atMost":
        if (typeof inner !== "number" || !Number.isFinite(inner) || !Number.isSafeInteger(inner) || inner < 0)
          return false;
        break;
      case "raw":
        if (typeof inner !== "string" || inner === "") return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

/** Tells whether a value is a {@link Quantity}, exactly as `shareSchema` does, without zod and without saying why not. */
export function isShare(value: unknown): value is Quantity {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  let required = 0;
  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "exactly":
        if (typeof inner !== "number" || !Number.isFinite(inner) || inner < 0 || inner > 1) return false;
        break;
      case "about":
        if (typeof inner !== "number" || !Number.isFinite(inner) || inner < 0 || inner > 1) return false;
        break;
      case "atLeast":
        if (typeof inner !== "number" || !Number.isFinite(inner) || inner < 0 || inner > 1) return false;
        break;
      case "atMost":
        if (typeof inner !== "number" || !Number.isFinite(inner) || inner < 0 || inner > 1) return false;
        break;
      case "raw":
        if (typeof inner !== "string" || inner === "") return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

/** Tells whether a value is a {@link PrintedDeadline}, exactly as `printedDeadlineSchema` does, without zod and without saying why not. */
export function isPrintedDeadline(value: unknown): value is PrintedDeadline {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  let required = 0;
  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "document":
        if (!C14.has(inner)) return false;
        required += 1;
        break;
      case "raw":
        if (typeof inner !== "string" || inner === "") return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

/** Tells whether a value is a {@link Section}, exactly as `sectionSchema` does, without zod and without saying why not. */
export function isSection(value: unknown): value is Section {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  let required = 0;
  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "heading":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "text":
        if (typeof inner !== "string" || inner === "") return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

/** Tells whether a value is a {@link Link}, exactly as `linkSchema` does, without zod and without saying why not. */
export function isLink(value: unknown): value is Link {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;
  let required = 0;
  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "label":
        if (typeof inner !== "string" || inner === "") return false;
        break;
      case "url":
        if (typeof inner !== "string" || !C15.test(inner)) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

/** Tells whether a value is a {@link Source}, exactly as `sourceSchema` does, without zod and without saying why not. */
export function isSource(value: unknown): value is Source {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const record = value as Readonly<Record<string, unknown>>;

  for (const key in record) {
    const inner = record[key];
    switch (key) {
      case "url":
        if (typeof inner !== "string" || !C16.test(inner)) return false;
        break;
      case "retrievedAt":
        if (typeof inner !== "string" || !C2.test(inner)) return false;
        break;
      case "modifiedAt":
        if (typeof inner !== "string" || !C2.test(inner)) return false;
        break;
      case "copy":
        if (!C17.has(inner)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
