import type { Citation } from "../../domain/rule";
import type { Debt } from "../../domain/year/debt";
import { owedBy } from "../../domain/year/owedBy";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { debtText } from "../../text/reports/debtText";
import { WHEEL_WORDS } from "../../text/reports/wheelWords";
import { capitalised } from "../parts/capitalised";
import { modelCitation } from "../parts/citationText";
import type { ReportContext } from "../parts/reportContext";
import { sectionRows, wordColumn } from "../parts/table";
import { debtKey } from "../shared/debtKey";

export const RULE: Citation = ["T3.2-h", "T3.2-a", "T3.4-b", "L-c"];

interface UnitDebt {
  readonly unit: string;
  readonly debt: Debt | undefined;
}

/** What every unit still owes, a line for each; a unit that owes nothing says so. */
export function unitDebtRows(context: ReportContext): readonly ReportRow[] {
  const { workbook, outcome, model, formats } = context;
  const records = owedBy(workbook, outcome).flatMap(({ unit, debts }): readonly UnitDebt[] =>
    debts.length === 0 ? [{ unit, debt: undefined }] : debts.map((debt) => ({ unit, debt })),
  );
  return sectionRows({
    key: "owed",
    heading: WHEEL_WORDS.owed,
    rule: modelCitation(context.model, ["T3.2-h", "L-c", "A-8"]),
    columns: [
      wordColumn<UnitDebt>(capitalised(model.words.unit), ({ unit }) => unit),
      wordColumn<UnitDebt>(WHEEL_WORDS.what, ({ debt }) =>
        debt === undefined ? WHEEL_WORDS.nothingOwed : debtText(debt, formats),
      ),
    ],
    records,
    keyOf: ({ unit, debt }) => `${unit}:${debt === undefined ? "" : debtKey(debt)}`,
    empty: WHEEL_WORDS.noUnits,
  });
}
