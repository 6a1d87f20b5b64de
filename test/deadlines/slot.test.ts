import fc from "fast-check";
import { expect, test } from "vitest";

import {
  dayAtVenue,
  formatSlot,
  isOn,
  isSameDayAtVenue,
  localSlot,
  slotMinutes,
  slotsOverlap,
  startsIn,
} from "../../src/deadlines";

const slot = { start: "2022-12-01T06:30:00Z", end: "2022-12-01T07:30:00Z" };
const at = (minutes: number) => new Date(Date.UTC(2022, 11, 1, 0, minutes)).toISOString();

test("a slot has a local start and end in any zone, half-hour zones among them", () => {
  expect(localSlot(slot, "Asia/Kolkata")).toMatchObject({
    start: { dateTime: "2022-12-01T12:00:00+05:30" },
    end: { dateTime: "2022-12-01T13:00:00+05:30" },
  });
  expect(localSlot({}, "UTC")).toEqual({});
});

test.each([
  { now: "2022-12-01T06:29:59Z", on: false, why: "not yet" },
  { now: "2022-12-01T06:30:00Z", on: true, why: "the start counts" },
  { now: "2022-12-01T07:29:59Z", on: true, why: "the last second" },
  { now: "2022-12-01T07:30:00Z", on: false, why: "the end does not count" },
])("at $now a slot is on: $on ($why)", ({ now, on }) => {
  expect(isOn(slot, { now })).toBe(on);
});

test("a slot tells how long it lasts and when it starts", () => {
  expect(slotMinutes(slot)).toBe(60);
  expect(slotMinutes({ start: slot.end, end: slot.start })).toBe(-60);
  expect(slotMinutes({ start: slot.start })).toBeUndefined();
  expect(startsIn(slot, { now: "2022-12-01T05:00:00Z" })).toMatchObject({ hours: 1, minutes: 30, isPast: false });
});

test("the day is that of the venue, not of UTC", () => {
  const late = { edition: 2023, start: "2023-10-09T16:00:00Z" };
  expect(dayAtVenue(late)).toBe("2023-10-10");
  expect(isSameDayAtVenue(late, { start: "2023-10-10T14:59:59Z" })).toBe(true);
  expect(isSameDayAtVenue(late, { start: "2023-10-10T15:00:00Z" })).toBe(false);
  expect(isSameDayAtVenue({ start: late.start }, late)).toBe(false);
});

test("a slot is written in the reader's language, on her clock", () => {
  const zone = { timeZone: "Africa/Addis_Ababa" };
  expect(formatSlot(slot, zone)).toMatch(/Thursday.*1 December 2022.*09:30.*10:30/);
  expect(formatSlot(slot, { ...zone, locale: "es" })).toMatch(/jueves.*1 de diciembre de 2022.*9:30.*10:30/);
  expect(formatSlot({}, zone)).toBe("");
});

test("slots overlap where a minute belongs to both", () => {
  const range = fc.tuple(fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(range, range, ([a, b], [c, d]) => {
      const minutes = Array.from({ length: 41 }, (_, minute) => minute);
      const shared = minutes.some((minute) => minute >= a && minute < b && minute >= c && minute < d);
      expect(slotsOverlap({ start: at(a), end: at(b) }, { start: at(c), end: at(d) })).toBe(shared);
    }),
  );
});
