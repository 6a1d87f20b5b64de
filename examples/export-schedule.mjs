// A schedule for conference apps, in both of its forms, and back.
import { checkExport, readSchedule, toSchedule, toScheduleXml } from "igf-sessions/export";

import { exampleSessions } from "./programme.mjs";

const sessions = await exampleSessions();
const schedule = toSchedule(sessions);
const [day] = schedule.schedule.conference.days;

console.log(day.date, Object.keys(day.rooms));
console.log(toScheduleXml(sessions).split("\n", 4).join("\n"));
console.log(readSchedule(schedule).value.map(({ id, start }) => [id, start]));
console.log(sessions.flatMap((session) => checkExport(session, "schedule")).map(({ message }) => message));
