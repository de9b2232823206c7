import type { InitiativeRow } from "../../domain/planRows";
import type { Citation } from "../../domain/rule";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { ANALYSIS_WORDS } from "../../text/reports/analysisWords";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { STATE_WORDS } from "../../text/reports/stateWords";
import type { ReportContext } from "../parts/reportContext";
import { checkSource, isInModel } from "../parts/sectionSource";
import { sectionRows, wordColumn } from "../parts/table";

export const RULE: Citation = ["S5-a"];

/** Development initiatives with how far they have come and the value that is expected of them; nothing in another model without any. Source: S5-a. */
export function initiativeRows({ workbook, model }: ReportContext): readonly ReportRow[] {
  const text = ANALYSIS_WORDS;
  if (workbook.initiatives.length === 0 && !isInModel(model, RULE)) return [];
  return sectionRows<InitiativeRow>({
    key: "initiatives",
    heading: text.initiatives,
    rule: checkSource(model, "initiative-incomplete", RULE),
    columns: [
      wordColumn(text.unit, ({ unit }) => unit),
      wordColumn(text.initiative, ({ initiative, id }) => initiative ?? id),
      wordColumn(COMMON_WORDS.state, ({ state }) => state && STATE_WORDS.initiative[state]),
      wordColumn(text.value, ({ value }) => value),
      wordColumn(text.effect, ({ effect }) => effect),
      wordColumn(COMMON_WORDS.responsible, ({ responsible }) => responsible),
    ],
    records: workbook.initiatives,
    keyOf: ({ id }) => id,
    empty: text.noInitiatives,
  });
}
