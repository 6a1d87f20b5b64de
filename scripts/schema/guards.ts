import {
  linkObject,
  printedDeadlineObject,
  sectionObject,
  sessionFormatObject,
  sessionSdgsObject,
  sourceObject,
} from "../../src/schema/parts";
import { organizationObject, personObject } from "../../src/schema/person";
import { attendanceObject, countObject, sessionReportObject, shareObject } from "../../src/schema/report";
import { sessionDraftObject, sessionObject } from "../../src/schema/session";
import { guardSource } from "./guard-source";

/** The source of the guards of every object of a record. */
export function recordGuardSource(): string {
  return guardSource([
    { name: "isSession", type: "Session", schema: sessionObject },
    { name: "isSessionDraft", type: "SessionDraft", schema: sessionDraftObject },
    { name: "isPerson", type: "Person", schema: personObject },
    { name: "isOrganization", type: "Organization", schema: organizationObject },
    { name: "isSessionFormat", type: "SessionFormat", schema: sessionFormatObject },
    { name: "isSessionSdgs", type: "SessionSdgs", schema: sessionSdgsObject },
    { name: "isSessionReport", type: "SessionReport", schema: sessionReportObject },
    { name: "isAttendance", type: "Attendance", schema: attendanceObject },
    { name: "isCount", type: "Quantity", schema: countObject },
    { name: "isShare", type: "Quantity", schema: shareObject },
    { name: "isPrintedDeadline", type: "PrintedDeadline", schema: printedDeadlineObject },
    { name: "isSection", type: "Section", schema: sectionObject },
    { name: "isLink", type: "Link", schema: linkObject },
    { name: "isSource", type: "Source", schema: sourceObject },
  ]);
}
