import { programmeDiagnostics } from "../../diagnostics/catalogue/programme";
import { diagnose } from "../../diagnostics/diagnose";
import { editionDays, editionOf, findOfferedDurations } from "../../vocabulary";
import { minutesBetween, slotOf, startDay } from "../local-time";
import { cannotTell, PASSES, type Rule, sessionRule } from "../rule";

const endBeforeStart = /* @__PURE__ */ sessionRule({
  code: "session/end-before-start",
  ask: ({ start, end }) => {
    if (start === undefined || end === undefined) return cannotTell("the slot");
    if (Date.parse(end) >= Date.parse(start)) return PASSES;
    return [diagnose(programmeDiagnostics, "session/end-before-start", { path: ["end"] }, { start, end })];
  },
});

const zeroLength = /* @__PURE__ */ sessionRule({
  code: "session/zero-length",
  ask: ({ start, end }) => {
    if (start === undefined || end === undefined) return cannotTell("the slot");
    if (Date.parse(end) !== Date.parse(start)) return PASSES;
    return [diagnose(programmeDiagnostics, "session/zero-length", { path: ["end"] }, { start })];
  },
});

const durationDisagrees = /* @__PURE__ */ sessionRule({
  code: "session/duration-disagrees",
  ask: (session) => {
    const formatMinutes = session.format?.durationMinutes;
    if (formatMinutes === undefined) return cannotTell("the length that the format gives");
    const slot = slotOf(session);
    if (slot === undefined) return cannotTell("the slot");
    const slotMinutes = minutesBetween(slot.start, slot.end);
    if (slotMinutes === formatMinutes) return PASSES;
    const place = { path: ["format", "durationMinutes"] };
    return [diagnose(programmeDiagnostics, "session/duration-disagrees", place, { slotMinutes, formatMinutes })];
  },
});

const implausibleLength = /* @__PURE__ */ sessionRule({
  code: "session/implausible-length",
  // Day 0 symposia fill a day; nothing else on a programme does.
  numbers: { least: 10, most: 240, mostOnDay0: 540 },
  ask: (session, { numbers }) => {
    const slot = slotOf(session);
    if (slot === undefined) return cannotTell("the slot");
    const slotMinutes = minutesBetween(slot.start, slot.end);
    const most = session.type === "day-0-event" ? numbers.mostOnDay0 : numbers.most;
    if (slotMinutes >= numbers.least && slotMinutes <= most) return PASSES;
    const data = { slotMinutes, least: numbers.least, most };
    return [diagnose(programmeDiagnostics, "session/implausible-length", { path: ["end"] }, data)];
  },
});

const outsideEdition = /* @__PURE__ */ sessionRule({
  code: "session/outside-edition",
  ask: (session) => {
    const meeting = editionOf(session);
    if (meeting === undefined) return cannotTell("when the meeting was");
    const day = startDay(session);
    if (day === undefined) return cannotTell("the start");
    const { firstDay, lastDay } = editionDays(meeting);
    if (firstDay <= day && day <= lastDay) return PASSES;
    const data = { day, edition: session.edition, firstDay, lastDay };
    return [diagnose(programmeDiagnostics, "session/outside-edition", { path: ["start"] }, data)];
  },
});

const notOnDay0 = /* @__PURE__ */ sessionRule({
  code: "session/not-on-day-0",
  ask: (session) => {
    if (session.type !== "day-0-event") return PASSES;
    const day0 = editionOf(session)?.day0;
    if (day0 === undefined) return cannotTell("which day was Day 0");
    const day = startDay(session);
    if (day === undefined) return cannotTell("the start");
    if (day === day0) return PASSES;
    return [diagnose(programmeDiagnostics, "session/not-on-day-0", { path: ["start"] }, { day, day0 })];
  },
});

const durationNotOffered = /* @__PURE__ */ sessionRule({
  code: "session/duration-not-offered",
  ask: (session) => {
    const { type, edition } = session;
    const offered = findOfferedDurations(type, edition);
    if (offered === undefined) return cannotTell("what the call of that year offered");
    const minutes = session.format?.durationMinutes;
    if (minutes === undefined) return cannotTell("the length that the format gives");
    if (offered.includes(minutes)) return PASSES;
    const place = { path: ["format", "durationMinutes"] };
    return [diagnose(programmeDiagnostics, "session/duration-not-offered", place, { minutes, type, edition, offered })];
  },
});

/** Rules about when a session is and how long it lasts. */
export const SLOT_RULES: readonly Rule[] = [
  endBeforeStart,
  zeroLength,
  durationDisagrees,
  implausibleLength,
  outsideEdition,
  notOnDay0,
  durationNotOffered,
];
