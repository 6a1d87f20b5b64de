// Something of each entry, on a page given as text: what it prints has to be the same on every runtime.
import { balance, checkProgramme, diffProgrammes } from "igf-sessions/programme";
import { deadlinesFor, formatDeadline, formatSlot } from "igf-sessions/deadlines";
import { DIAGNOSTICS, diagnosticUrl } from "igf-sessions/diagnostics";
import { readCsv, toCsv, toIcs, toJsonLd, toMarkdown, toNdjson, toScheduleXml } from "igf-sessions/export";
import { readPage, writePage } from "igf-sessions/page";
import { validateSessions } from "igf-sessions/pipeline";
import { safeParseSession, sessionJsonSchema } from "igf-sessions/schema";
import { readSdg, sdgTarget } from "igf-sessions/sdg";
import { SDG_GOAL_TITLES_AR } from "igf-sessions/sdg/ar";
import { editionOf, findVenueTimeZone, sessionUuid } from "igf-sessions/vocabulary";
import * as all from "igf-sessions";

export async function everyUse(page) {
  const { session, diagnostics } = readPage(page);
  const verdicts = [];
  const lines = new TextEncoder().encode(`${toNdjson([session])}{"schemaVersion":1}\n`);
  for await (const { line, session: valid, diagnostics: found } of validateSessions([lines])) {
    verdicts.push([line, valid?.id ?? null, [...new Set(found.map(({ code }) => code))]]);
  }
  return {
    page: [session, diagnostics, writePage(session)],
    schema: [safeParseSession({ ...session, edition: "last" }), sessionJsonSchema()],
    sdg: [readSdg("SDG 9.C"), sdgTarget("4.7"), SDG_GOAL_TITLES_AR[4]],
    vocabulary: [editionOf(session)?.venue, sessionUuid(session.id)],
    deadlines: [
      deadlinesFor(session, { now: "2022-12-01T08:00:00Z", timeZone: "America/St_Johns" }).map(formatDeadline),
      formatSlot(session, { timeZone: findVenueTimeZone(session) }),
    ],
    programme: [balance([session]), checkProgramme([session]), diffProgrammes([], [session])],
    export: [toIcs, toCsv, toScheduleXml, toMarkdown, toJsonLd].map((write) => write([session])),
    readBack: readCsv(toCsv([session])),
    pipeline: verdicts,
    diagnostics: [Object.keys(DIAGNOSTICS).length, diagnosticUrl("page/empty")],
    // Bundlers that make CommonJS add a `default`.
    names: Object.keys(all)
      .filter((name) => name !== "default")
      .sort(),
  };
}
