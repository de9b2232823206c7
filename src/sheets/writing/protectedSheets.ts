import { type Finding, finding } from "../../domain/finding";
import { tableKeyOf } from "../contract/contract";
import type { Change, TableData } from "../tableData";

/**
 * The tables that changes would be written to although their sheet is protected. The add-in never lifts protection.
 *
 * Errors: "protected-sheet" once per table, naming the sheet.
 */
export function protectedSheets(tables: readonly TableData[], changes: readonly Change[]): readonly Finding[] {
  const written = new Set(
    changes.map((change) => (change.kind === "createTable" ? change.layout.table : change.table)),
  );
  return tables.flatMap((table) => {
    const key = tableKeyOf(table.name);
    const isBlocked = key !== undefined && table.sheetProtected && written.has(table.name);
    return isBlocked ? [finding("protected-sheet", { table: key }, { sheet: table.sheet })] : [];
  });
}
