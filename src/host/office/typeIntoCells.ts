import { resizeFault } from "../model/tableFaults";
import { usedRange } from "../model/usedRange";
import type { GridRange, SheetModel } from "../model/workbook";
import { resizeFilling } from "./cells/resizeFilling";
import { writeCells } from "./cells/writeCells";
import type { HostSession } from "./hostSession";

interface Place {
  readonly sheet: SheetModel;
  readonly range: GridRange;
}

/**
 * What is typed in the row right below a table belongs to it, as Excel's autocorrection has it; not on a protected sheet,
 * and not when cells were only emptied.
 */
function growTable(session: HostSession, { sheet, range }: Place): void {
  if (sheet.protection.protected || !usedRange(sheet, true, range)) return;
  const table = session.model.tables.find(
    (candidate) =>
      candidate.sheetId === sheet.id &&
      !candidate.hasTotals &&
      candidate.range.bottom + 1 === range.top &&
      range.left >= candidate.range.left &&
      range.right <= candidate.range.right,
  );
  if (!table) return;
  const grown = { ...table.range, bottom: range.bottom };
  if (!resizeFault(session.model, table, grown)) resizeFilling(session, table, grown);
}

/** Writes as a user who types: events name no add-in as their source, and tables grow. Throws where Excel refuses. */
export function typeIntoCells(session: HostSession, place: Place, content: unknown): void {
  session.origin = "user";
  try {
    writeCells(session, place, content);
    growTable(session, place);
    session.calculation.ensureCurrent();
  } finally {
    session.origin = "addin";
  }
}
