import type { Citation } from "../../domain/rule";
import type { UnitDebts } from "../../domain/year/debt";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { debtText } from "../../text/reports/debtText";
import { DIALOGUE_WORDS } from "../../text/reports/dialogueWords";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, note } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { debtKey } from "../shared/debtKey";

export const RULE: Citation = ["T3.2-h", "T3.2-a", "T3.1-a", "T3.4-b", "L-c", "A-8"];

/** What the unit still owes, a sentence each. */
export function owedRows({ formats, model }: ReportContext, owed: UnitDebts | undefined): readonly ReportRow[] {
  const debts = owed?.debts ?? [];
  const heading = headingRows("owed", DIALOGUE_WORDS.owed, sectionSource(model, ["T3.2-h", "L-c"]));
  if (debts.length === 0) return [...heading, note("owed/nothing", DIALOGUE_WORDS.nothingOwed)];
  return [...heading, ...debts.map((debt) => note(`owed:${debtKey(debt)}`, debtText(debt, formats)))];
}
