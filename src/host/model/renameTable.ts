import { setCell } from "./cells";
import type { TableModel, WorkbookModel } from "./workbook";

/**
 * Gives a table another name, also in the formulas and names that refer to it (`Mål[Status]` → `Målen[Status]`).
 * Ask `tableNameFault` first.
 */
export function renameTable(model: WorkbookModel, table: TableModel, name: string): void {
  if (table.name === name) return;
  const old = table.name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(
    `("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\\p{L}\\p{N}_.\\\\])${old}(?![\\p{L}\\p{N}_.\\\\(!])`,
    "giu",
  );
  const rename = (formula: string) =>
    formula.replace(pattern, (found, quoted: string | undefined) => (quoted === undefined ? name : found));
  for (const sheet of model.sheets) {
    for (const [key, cell] of sheet.cells) {
      const formula = cell.formula && rename(cell.formula);
      if (formula !== cell.formula) setCell(sheet, key, { ...cell, formula });
    }
  }
  for (const defined of model.names) {
    const formula = rename(defined.formula);
    if (formula !== defined.formula) Object.assign(defined, { formula, changed: true });
  }
  table.name = name;
  table.changed = true;
}
