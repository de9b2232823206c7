import { balanceOf } from "../domain/balance/adjustedResult";
import { balanceLights } from "../domain/balance/balanceLights";
import { followBalance } from "../domain/balance/followBalance";
import type { BalanceRow } from "../domain/economyRows";
import type { BalanceDeficit } from "../domain/planOutcome";
import type { Citation } from "../domain/rule";
import type { AmountUnit } from "../domain/settings";
import { balanceDeficitsTable, balancesTable } from "../sheets/contract/balanceTables";
import type { ResultCell } from "./answer";
import { type CellRange, checkShape, neededAt, numberAt, shapeOf } from "./cellRange";
import { FunctionFault } from "./functionFault";
import { headersOf, wordOf } from "./resultWords";
import { yearRows } from "./yearsOf";

export const RULE: Citation = ["KL11:12", "KL11:13", "KL11:14", "A-5"];

/** The municipality's closed years in a column each; the others than years and results may be one empty cell. */
export interface BalanceRanges {
  readonly years: CellRange;
  readonly results: CellRange;
  readonly adjustments: CellRange;
  readonly deposited: CellRange;
  readonly used: CellRange;
  /** What kommunfullmäktige has decided not to restore, for synnerliga skäl. */
  readonly exempted: CellRange;
}

const DEFICIT_COLUMNS = ["dueYear", "recovered", "exempted", "remaining", "state"] as const;

export const BALANCE_HEADERS = [
  ...headersOf(balancesTable, ["year", "balance"]),
  ...headersOf(balanceDeficitsTable, DEFICIT_COLUMNS),
  ...headersOf(balancesTable, ["status"]),
];

/**
 * One row per year, ascending: the balanskravsresultat; where it is negative, by when it is to be restored and how it
 * stands; and the year's light when it closed. Source: KL11:12–14. Amounts in `unit`. Throws "year-missing" when the years
 * do not follow each other.
 *
 * @example 2014: −193, 2015: 355 // 2014, −193, 2017, 193, 0, 0, Återhämtat, Gul · 2015, 355, …, Grön
 */
export function balanceLedger(ranges: BalanceRanges, unit: AmountUnit): readonly (readonly ResultCell[])[] {
  const shape = { ...shapeOf(ranges.years), columns: 1 };
  for (const range of Object.values<CellRange>({ ...ranges })) checkShape(range, shape);
  const rows = yearRows(ranges.years, [ranges.results])
    .map(({ year, row }) => balanceRow(ranges, year, row))
    .sort((one, other) => one.year - other.year);
  const { value: deficits, findings } = followBalance(rows, unit);
  for (const { code, facts } of findings) {
    if (code === "balance-year-gap") throw new FunctionFault("year-missing", { argument: "years", year: facts.year });
  }
  const lights = balanceLights(rows, unit);
  return rows.map((row) => [
    row.year,
    balanceOf(row),
    ...deficitCells(deficits?.find(({ originYear }) => originYear === row.year)),
    wordOf(balancesTable, "status", lights.get(row.year)),
  ]);
}

function deficitCells(deficit: BalanceDeficit | undefined): readonly ResultCell[] {
  return DEFICIT_COLUMNS.map((column) => wordOf(balanceDeficitsTable, column, deficit?.[column]));
}

function balanceRow(ranges: BalanceRanges, year: number, row: number): BalanceRow {
  const at = { row, column: 0 };
  const orNothing = (range: CellRange) => numberAt(range, at) ?? 0;
  return {
    at: { table: "balances", row: row + 1 },
    year,
    result: neededAt(ranges.results, at),
    ...NO_ITEMS,
    adjustment: orNothing(ranges.adjustments),
    deposited: orNothing(ranges.deposited),
    used: orNothing(ranges.used),
    exempted: numberAt(ranges.exempted, at),
  };
}

/** The items that the argument `justeringar` has the sum of, and what only the reserve's limits need. */
const NO_ITEMS = {
  capitalGains: 0,
  gainsExempted: 0,
  lossesExempted: 0,
  unrealised: 0,
  reversed: 0,
  revenues: undefined,
  equity: undefined,
  openingReserve: undefined,
  // The argument asks for what has been decided, so a decision there is.
  decision: "beslutat",
};
