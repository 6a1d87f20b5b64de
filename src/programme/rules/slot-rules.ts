import { programmeDiagnostics } from "../../diagnostics/catalogue/programme";
import { diagnose } from "../../diagnostics/diagnose";
import { editionDays, editionOf } from "../../vocabulary";
import { findDurationOffer } from "../../vocabulary/session-durations";
import { inOrder, minutesBetween, startDay } from "../local-time";
import { cannotTell, PASSES, type Rule, sessionRule } from "../rule";
import { withEvidence } from "../with-evidence";

const HALF_OPEN = {
  certainty: "inferred",
  note: "A slot holds the instants from its start up to, and not at, its end.",
} as const;

const endBeforeStart = /* @__PURE__ */ sessionRule({
  code: "session/end-before-start",
  evidence: HALF_OPEN,
  ask: ({ start, end }, { ends }) => {
    if (start === undefined || end === undefined || ends === undefined) return cannotTell("the slot");
    if (ends.end >= ends.start) return PASSES;
    return [diagnose(programmeDiagnostics, "session/end-before-start", { path: ["end"] }, { start, end })];
  },
});

const zeroLength = /* @__PURE__ */ sessionRule({
  code: "session/zero-length",
  evidence: HALF_OPEN,
  ask: ({ start }, { ends }) => {
    if (start === undefined || ends === undefined) return cannotTell("the slot");
    if (ends.end !== ends.start) return PASSES;
    return [diagnose(programmeDiagnostics, "session/zero-length", { path: ["end"] }, { start })];
  },
});

const durationDisagrees = /* @__PURE__ */ sessionRule({
  code: "session/duration-disagrees",
  evidence: {
    certainty: "seen",
    note: "A session page of IGF 2020 prints a slot of 90 minutes and a format of 60.",
  },
  ask: ({ format }, { ends }) => {
    const formatMinutes = format?.durationMinutes;
    if (formatMinutes === undefined) return cannotTell("the length that the format gives");
    const slot = inOrder(ends);
    if (slot === undefined) return cannotTell("the slot");
    const slotMinutes = minutesBetween(slot.start, slot.end);
    if (slotMinutes === formatMinutes) return PASSES;
    const place = { path: ["format", "durationMinutes"] };
    return [diagnose(programmeDiagnostics, "session/duration-disagrees", place, { slotMinutes, formatMinutes })];
  },
});

const implausibleLength = /* @__PURE__ */ sessionRule({
  code: "session/implausible-length",
  evidence: {
    certainty: "seen",
    note: "A session page of IGF 2023 prints a slot of 585 minutes. The limits are this package's own.",
  },
  // Day 0 symposia fill a day; nothing else on a programme does.
  numbers: { least: 10, most: 240, mostOnDay0: 540 },
  ask: ({ type }, { numbers, ends }) => {
    const slot = inOrder(ends);
    if (slot === undefined) return cannotTell("the slot");
    const slotMinutes = minutesBetween(slot.start, slot.end);
    const most = type === "day-0-event" ? numbers.mostOnDay0 : numbers.most;
    if (slotMinutes >= numbers.least && slotMinutes <= most) return PASSES;
    const data = { slotMinutes, least: numbers.least, most };
    return [diagnose(programmeDiagnostics, "session/implausible-length", { path: ["end"] }, data)];
  },
});

const outsideEdition = /* @__PURE__ */ sessionRule({
  code: "session/outside-edition",
  evidence: {
    certainty: "inferred",
    note: "The days of each meeting are in the table of editions, with their sources.",
  },
  ask: (session) => {
    const meeting = editionOf(session);
    if (meeting === undefined) return cannotTell("when the meeting was");
    if (session.start === undefined) return cannotTell("the start");
    const { firstDay, lastDay } = editionDays(meeting);
    // The day at the venue is the one in UTC or a neighbour of it: between the first and the last no clock is asked.
    const dayInUtc = session.start.slice(0, firstDay.length);
    if (firstDay < dayInUtc && dayInUtc < lastDay) return PASSES;
    const day = startDay(session);
    if (day === undefined || (firstDay <= day && day <= lastDay)) return PASSES;
    const data = { day, edition: session.edition, firstDay, lastDay };
    const found = diagnose(programmeDiagnostics, "session/outside-edition", { path: ["start"] }, data);
    return [withEvidence(found, meeting.evidence.days)];
  },
});

const notOnDay0 = /* @__PURE__ */ sessionRule({
  code: "session/not-on-day-0",
  evidence: { certainty: "inferred", note: "Day 0 of each meeting is in the table of editions, with its source." },
  ask: (session) => {
    if (session.type !== "day-0-event") return PASSES;
    const meeting = editionOf(session);
    const day0 = meeting?.day0;
    if (day0 === undefined) return cannotTell("which day was Day 0");
    const day = startDay(session);
    if (day === undefined) return cannotTell("the start");
    if (day === day0) return PASSES;
    const found = diagnose(programmeDiagnostics, "session/not-on-day-0", { path: ["start"] }, { day, day0 });
    return [withEvidence(found, meeting?.evidence.day0)];
  },
});

const durationNotOffered = /* @__PURE__ */ sessionRule({
  code: "session/duration-not-offered",
  evidence: { certainty: "inferred", note: "The lengths that each call offered are in a table, with their sources." },
  ask: (session) => {
    const { type, edition } = session;
    const offer = findDurationOffer(type, edition);
    if (offer === undefined) return cannotTell("what the call of that year offered");
    const minutes = session.format?.durationMinutes;
    if (minutes === undefined) return cannotTell("the length that the format gives");
    const { minutes: offered, evidence } = offer;
    if (offered.includes(minutes)) return PASSES;
    const place = { path: ["format", "durationMinutes"] };
    const data = { minutes, type, edition, offered };
    return [withEvidence(diagnose(programmeDiagnostics, "session/duration-not-offered", place, data), evidence)];
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
