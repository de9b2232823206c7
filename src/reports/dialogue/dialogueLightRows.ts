import type { UnitLight } from "../../domain/planOutcome";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { DIALOGUE_WORDS } from "../../text/reports/dialogueWords";
import { OVERVIEW_WORDS } from "../../text/reports/overviewWords";
import { light } from "../parts/cells";
import type { ReportContext } from "../parts/reportContext";
import { type Column, sectionRows, wordColumn } from "../parts/table";
import { MODEL_RULES } from "../shared/modelRules";
import { ofUnit } from "../shared/reportUnits";

export const RULE: Citation = ["T3.2-g", "S4-b", "A-10"];

const COLUMNS: readonly Column<UnitLight>[] = [
  wordColumn(DIALOGUE_WORDS.decidedBy, ({ decidedBy }) => OVERVIEW_WORDS.decided[decidedBy]),
  { header: OVERVIEW_WORDS.overall, cell: ({ overall }) => light(overall) },
  { header: OVERVIEW_WORDS.forecast, cell: ({ forecast }) => light(forecast) },
  { header: OVERVIEW_WORDS.recovery, cell: ({ recovery }) => light(recovery) },
  { header: OVERVIEW_WORDS.goals, cell: ({ goals }) => light(goals) },
  { header: OVERVIEW_WORDS.factors, cell: ({ factors }) => light(factors) },
  { header: OVERVIEW_WORDS.risks, cell: ({ risks }) => light(risks) },
];

/** The unit's lights on one line, and which of them decides the whole. Source: T3.2-g, elsewhere A-10. */
export function dialogueLightRows(context: ReportContext, unit: string): readonly ReportRow[] {
  return sectionRows({
    key: "lights",
    heading: DIALOGUE_WORDS.lights,
    rule: MODEL_RULES.lights(context),
    columns: COLUMNS,
    records: ofUnit(context.outcome.unitLights, unit).slice(0, 1),
    keyOf: () => "unit",
    empty: DIALOGUE_WORDS.noLights,
  });
}
