import type { Citation } from "../../domain/rule";
import type { UnitDebts } from "../../domain/year/debt";
import { owedBy } from "../../domain/year/owedBy";
import type { ReportRow } from "../../sheets/report/reportSheet";
import { debtText } from "../../text/reports/debtText";
import { WHEEL_WORDS } from "../../text/reports/wheelWords";
import type { ReportContext } from "../parts/reportContext";
import { headingRows, note } from "../parts/rows";
import { sectionSource } from "../parts/sectionSource";
import { headerRow } from "../parts/table";
import { debtKey } from "../shared/debtKey";

export const RULE: Citation = ["T3.2-h", "T3.2-a", "T3.4-b", "L-c", "A-8"];

/** What every unit still owes: its name, and a sentence over the whole width for each thing. Last those that owe nothing. */
export function unitDebtRows(context: ReportContext): readonly ReportRow[] {
  const { workbook, outcome, model, formats } = context;
  const units = owedBy(workbook, outcome);
  const heading = headingRows("owed", WHEEL_WORDS.owed, sectionSource(model, ["T3.2-h", "L-c", "A-8"]));
  if (units.length === 0) return [...heading, note("owed/empty", WHEEL_WORDS.noUnits)];
  const free = units.filter(({ debts }) => debts.length === 0).map(({ unit }) => unit);
  return [
    ...heading,
    ...units.filter(({ debts }) => debts.length > 0).flatMap((unit) => owedRows(context, unit)),
    ...(free.length === 0 ? [] : [note("owed/nothing", WHEEL_WORDS.nothingOwed(formats.list(free)))]),
  ];
}

function owedRows({ formats }: ReportContext, { unit, debts }: UnitDebts): readonly ReportRow[] {
  const key = `owed:${unit.toLowerCase()}`;
  return [
    { key: `${key}/space`, kind: "space", cells: [] },
    headerRow(key, [{ header: unit }]),
    ...debts.map((debt) => note(`${key}:${debtKey(debt)}`, debtText(debt, formats))),
  ];
}
