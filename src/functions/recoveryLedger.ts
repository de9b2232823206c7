import type { ExemptionRow } from "../domain/followUpRows";
import type { YearResult } from "../domain/outcome";
import { followUnit } from "../domain/recovery/followUnit";
import type { Citation } from "../domain/rule";
import type { Settings } from "../domain/settings";
import { recoveriesTable } from "../sheets/contract/recoveryTables";
import type { ResultCell } from "./answer";
import { type CellRange, checkShape, neededAt, numberAt, shapeOf } from "./cellRange";
import { FunctionFault } from "./functionFault";
import { headersOf, wordOf } from "./resultWords";
import { yearRows } from "./yearsOf";

export const RULE: Citation = ["T3.2-b", "A-1", "A-2", "A-4"];

/** One unit's closed years in a column each: results (Ram − Utfall), and what kommunfullmäktige has decided to exempt. */
export interface LedgerRanges {
  readonly years: CellRange;
  readonly results: CellRange;
  readonly exempted: CellRange;
}

const COLUMNS = ["originYear", "deficit", "dueYear", "recovered", "exempted", "remaining", "state", "status"] as const;

export const RECOVERY_HEADERS = headersOf(recoveriesTable, COLUMNS);

/**
 * One row per deficit: what it was, when it is due, what has been recovered and exempted, what is left, and how it stands.
 * Source: T3.2-b. Amounts in the settings' unit. No deficit is one empty row. Throws "year-missing" when the years do not
 * follow each other.
 *
 * @example 2024: −900, 2025: 300 // 2024, 900, 2026, 300, 0, 600, Öppet, Gul
 */
export function recoveryLedger(
  ranges: LedgerRanges,
  settings: Pick<Settings, "amountUnit" | "recoveryYears">,
): readonly (readonly ResultCell[])[] {
  const { years, results, exempted } = ranges;
  const shape = { ...shapeOf(years), columns: 1 };
  for (const range of [years, results, exempted]) checkShape(range, shape);
  const rows = yearRows(years, [results]).map(({ year, row }) => {
    const at = { row, column: 0 };
    return { ...resultOf(year, neededAt(results, at)), exempted: numberAt(exempted, at) ?? 0 };
  });
  const ledger = { results: rows, exemptions: rows.filter((row) => row.exempted > 0).map(exemptionOf) };
  const { value, findings } = followUnit(ledger, settings);
  for (const { code, facts } of findings) {
    if (code === "result-year-gap") throw new FunctionFault("year-missing", { argument: "years", year: facts.year });
  }
  if (value.length === 0) return [COLUMNS.map(() => "")];
  return value.map((recovery) => COLUMNS.map((column) => wordOf(recoveriesTable, column, recovery[column])));
}

function resultOf(year: number, result: number): YearResult {
  return { at: { table: "yearResults", row: 1 }, unit: "", year, result };
}

/** The argument asks for what has been decided, so a decision there is. */
function exemptionOf({ year, exempted }: YearResult & { readonly exempted: number }): ExemptionRow {
  const at = { table: "exemptions", row: 1 } as const;
  return { at, unit: "", deficitYear: year, amount: exempted, decision: "beslutat", date: undefined };
}
