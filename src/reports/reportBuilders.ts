import type { ReportId, ReportSheet } from "../sheets/report/reportSheet";
import { buildBridge } from "./bridge/buildBridge";
import { buildDialogues } from "./dialogue/buildDialogues";
import { buildGlossary } from "./glossary/buildGlossary";
import { buildInternalControl } from "./internalControl/buildInternalControl";
import { buildMatrix } from "./matrix/buildMatrix";
import { buildPlans } from "./operationalPlan/buildPlans";
import { buildOversight } from "./oversight/buildOversight";
import { buildOverview } from "./overview/buildOverview";
import type { ReportContext } from "./parts/reportContext";
import { buildResultAnalysis } from "./resultAnalysis/buildResultAnalysis";
import { buildScenarios } from "./scenarios/buildScenarios";
import { buildYearWheel } from "./yearWheel/buildYearWheel";

/** Every report's builder: a run in, its sheets out. */
export const REPORT_BUILDERS = {
  overview: buildOverview,
  bridge: buildBridge,
  scenarios: buildScenarios,
  operationalPlan: buildPlans,
  oversight: buildOversight,
  dialogue: buildDialogues,
  internalControl: buildInternalControl,
  resultAnalysis: buildResultAnalysis,
  matrix: buildMatrix,
  yearWheel: buildYearWheel,
  glossary: buildGlossary,
} as const satisfies Record<ReportId, (context: ReportContext) => readonly ReportSheet[]>;
