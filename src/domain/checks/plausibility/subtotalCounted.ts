import { toOre } from "../../amount/ore";
import { type Finding, finding } from "../../finding";
import { groupRows } from "../../groupRows";
import { rowKey } from "../../nameKey";
import type { Workbook } from "../../rows";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isSumName } from "./isSumName";
import { type SummedRow, summedRows } from "./summedRows";
import { sumsAmong } from "./sumsAmong";
import { unitsOfUnits } from "./unitsOfUnits";

export const RULE: Citation = ["P-b"];

/**
 * `subtotal-counted` at every row of a table whose rows are added together that is itself a sum: by its name (Summa, Totalt …,
 * told once per name and table), or by its amount, exactly that of all the others or of three or more beside it, or of the
 * units right below the row's own.
 *
 * Source: P-b. @example Basramar 2026: 9 000, 4 100, 2 350 and 15 450 // the last is the sum of the others
 */
export const subtotalCounted: Check = ({ workbook }) => {
  const rows = summedRows(workbook);
  const isNamed = namedSums(rows);
  const named = new Map<string, Finding>();
  for (const row of rows.filter(isNamed)) {
    const { at, name, nameColumn } = row;
    const key = rowKey(at.table, name);
    const facts = { name, found: undefined, rows: [] };
    if (!named.has(key)) named.set(key, finding("subtotal-counted", { ...at, column: nameColumn }, facts));
  }
  const groups = groupRows(
    rows.filter((row) => row.amounts.length > 0),
    ({ group }) => group,
  );
  const sums = [...groups.values()].flatMap((group) => sumsIn(group, workbook));
  return [...named.values(), ...sums.filter(({ row }) => !isNamed(row)).map(toFinding)];
};

/** Tells the rows named as sums; each name is looked at once. A measure's free words may well end with "totalt". */
function namedSums(rows: readonly SummedRow[]): (row: SummedRow) => boolean {
  const wordsOf = ({ name, nameColumn }: SummedRow) =>
    nameColumn === "measure" ? name.replace(/ (totalt|summa)$/iu, "") : name;
  const names = [...new Set(rows.map(wordsOf))];
  const sums = new Set(names.filter(isSumName));
  return (row) => sums.has(wordsOf(row));
}

/** A row, and the rows that it is the sum of. */
interface Summed {
  readonly row: SummedRow;
  readonly parts: readonly SummedRow[];
}

function sumsIn(rows: readonly SummedRow[], { units, settings }: Workbook): readonly Summed[] {
  const ore = rows.map(({ amounts }) => amounts.map((amount) => toOre(amount, settings.amountUnit)));
  const ofUnits = unitsOfUnits(rows, ore, units);
  const known = new Set(ofUnits.map(({ sum }) => sum));
  return [...ofUnits, ...sumsAmong(ore).filter(({ sum }) => !known.has(sum))].flatMap(({ sum, parts }) => {
    const row = rows[sum];
    return row ? [{ row, parts: parts.flatMap((part) => rows[part] ?? []) }] : [];
  });
}

function toFinding({ row: { at, name, amounts }, parts }: Summed): Finding {
  return finding("subtotal-counted", at, { name, found: amounts[0], rows: parts.map((part) => part.at.row) });
}
