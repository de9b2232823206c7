import type { Citation } from "../../domain/rule";
import { compareScenarios } from "../../domain/scenarios/compareScenarios";
import { scenariosOf } from "../../domain/scenarios/scenariosOf";
import type { ReportSheet } from "../../sheets/report/reportSheet";
import { REPORT_NAMES } from "../../text/reports/reportNames";
import { SCENARIO_WORDS } from "../../text/reports/scenarioWords";
import type { ReportContext } from "../parts/reportContext";
import { budgetWords, reportSheet } from "../parts/reportSheet";
import { note } from "../parts/rows";
import { scenarioYearRows } from "./scenarioYearRows";
import { sensitivityRows } from "./sensitivityRows";
import { termRows } from "./termRows";

export const RULE: Citation = ["A-12", "T3.2-e", "A-5"];

const NAME_WIDTH = 44;
/** A header with a scenario's name stands clear of its neighbour. */
const NUMBER_WIDTH = 22;
/** The columns of the conditions, which stand above. */
const LEAST_NUMBERS = 6;

/**
 * The frames now and in every saved scenario side by side, year by year, with each scenario's conditions above and the
 * sensitivity beneath.
 *
 * Source: A-12. Without frames or scenarios it says what to do; never throws.
 */
export function buildScenarios(context: ReportContext): readonly ReportSheet[] {
  const { workbook, outcome } = context;
  const comparison = compareScenarios(workbook, scenariosOf(workbook));
  const title = REPORT_NAMES.scenarios;
  const hasFrames = outcome.frames.length > 0;
  const columns = Math.max(LEAST_NUMBERS, 1 + comparison.scenarios.length * 3, comparison.years.length);
  const rows = [
    ...termRows(context, comparison),
    ...(hasFrames ? comparison.years.flatMap((year) => scenarioYearRows(context, comparison, year)) : []),
    ...(hasFrames ? sensitivityRows(context) : [note("frames/empty", SCENARIO_WORDS.empty)]),
  ];
  return [
    reportSheet(context, {
      report: "scenarios",
      sheet: title,
      title,
      about: budgetWords(context),
      orientation: "landscape",
      widths: [NAME_WIDTH, ...Array.from({ length: columns }, () => NUMBER_WIDTH)],
      rows,
    }),
  ];
}
