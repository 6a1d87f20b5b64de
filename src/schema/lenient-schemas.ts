import { toLenient } from "./lenient";
import {
  type LinkSchema,
  linkSchema,
  type PrintedDeadlineSchema,
  printedDeadlineSchema,
  type SectionSchema,
  sectionSchema,
  type SessionFormatSchema,
  sessionFormatSchema,
  type SessionSdgsSchema,
  sessionSdgsSchema,
  type SourceSchema,
  sourceSchema,
} from "./parts";
import { type OrganizationSchema, organizationSchema, type PersonSchema, personSchema } from "./person";
import { type AttendanceSchema, attendanceSchema, type SessionReportSchema, sessionReportSchema } from "./report";
import { type SessionDraftSchema, sessionDraftSchema, type SessionSchema, sessionSchema } from "./session";

/** {@link sessionSchema}, with unknown keys kept at every depth. `parseSession` with `unknownKeys: "keep"` also reports them. */
export const lenientSessionSchema: SessionSchema = /* @__PURE__ */ toLenient(sessionSchema);

/** {@link sessionDraftSchema}, with unknown keys kept at every depth. */
export const lenientSessionDraftSchema: SessionDraftSchema = /* @__PURE__ */ toLenient(sessionDraftSchema);

/** {@link personSchema}, with unknown keys kept. */
export const lenientPersonSchema: PersonSchema = /* @__PURE__ */ toLenient(personSchema);

/** {@link organizationSchema}, with unknown keys kept. */
export const lenientOrganizationSchema: OrganizationSchema = /* @__PURE__ */ toLenient(organizationSchema);

/** {@link sessionFormatSchema}, with unknown keys kept. */
export const lenientSessionFormatSchema: SessionFormatSchema = /* @__PURE__ */ toLenient(sessionFormatSchema);

/** {@link sessionSdgsSchema}, with unknown keys kept. */
export const lenientSessionSdgsSchema: SessionSdgsSchema = /* @__PURE__ */ toLenient(sessionSdgsSchema);

/** {@link sessionReportSchema}, with unknown keys kept at every depth. */
export const lenientSessionReportSchema: SessionReportSchema = /* @__PURE__ */ toLenient(sessionReportSchema);

/** {@link attendanceSchema}, with unknown keys kept at every depth. */
export const lenientAttendanceSchema: AttendanceSchema = /* @__PURE__ */ toLenient(attendanceSchema);

/** {@link printedDeadlineSchema}, with unknown keys kept. */
export const lenientPrintedDeadlineSchema: PrintedDeadlineSchema = /* @__PURE__ */ toLenient(printedDeadlineSchema);

/** {@link sectionSchema}, with unknown keys kept. */
export const lenientSectionSchema: SectionSchema = /* @__PURE__ */ toLenient(sectionSchema);

/** {@link linkSchema}, with unknown keys kept. */
export const lenientLinkSchema: LinkSchema = /* @__PURE__ */ toLenient(linkSchema);

/** {@link sourceSchema}, with unknown keys kept. */
export const lenientSourceSchema: SourceSchema = /* @__PURE__ */ toLenient(sourceSchema);
