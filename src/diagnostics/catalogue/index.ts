import { deadlinesDiagnostics } from "./deadlines";
import { exportDiagnostics } from "./export";
import { pageDiagnostics } from "./page";
import { pipelineDiagnostics } from "./pipeline";
import { programmeDiagnostics } from "./programme";
import { schemaDiagnostics } from "./schema";
import { sdgDiagnostics } from "./sdg";
import { vocabularyDiagnostics } from "./vocabulary";

const allDefinitions = () =>
  ({
    ...deadlinesDiagnostics,
    ...exportDiagnostics,
    ...pageDiagnostics,
    ...pipelineDiagnostics,
    ...programmeDiagnostics,
    ...schemaDiagnostics,
    ...sdgDiagnostics,
    ...vocabularyDiagnostics,
  }) as const;

/** Every kind of finding, by code: the one list that documentation, checks and types are made from. */
// A call, because bundlers keep a spread that nobody uses: it might run a getter.
export const DIAGNOSTICS = /* @__PURE__ */ allDefinitions();
