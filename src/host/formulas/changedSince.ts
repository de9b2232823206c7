import type { Cell, CellKey } from "../model/workbook";
import type { Fed } from "./EngineBook";
import { valueKey } from "./outcomeKey";
import { referencesOf, type Session } from "./session";

/** The cells that differ from what the engine was last fed. */
export function changedSince({ model, fed }: Session): Fed[] {
  const changed: Fed[] = [];
  for (const sheet of model.sheets) {
    const before = fed.get(sheet);
    for (const key of new Set<CellKey>([...sheet.original.keys(), ...(before?.keys() ?? [])])) {
      const cell = sheet.cells.get(key);
      const last = before?.has(key) ? before.get(key) : sheet.original.get(key);
      if (!isFedAlike(last, cell)) changed.push([sheet, key, cell]);
    }
  }
  return changed;
}

/** A formula's value comes from here, so only the formula counts. */
function isFedAlike(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a?.formula !== undefined || b?.formula !== undefined) return a?.formula === b?.formula;
  if ((a?.spilled ?? false) !== (b?.spilled ?? false)) return false;
  return b?.spilled === true || valueKey(a?.value ?? null) === valueKey(b?.value ?? null);
}

/** Formulas that read differently since tables or names changed. */
export function staleReferences(session: Session): Fed[] {
  const references = referencesOf(session.model);
  if (references === session.references) return [];
  session.references = references;
  const stale: Fed[] = [];
  for (const [sheet, formulas] of session.book.formulas) {
    for (const [key, input] of formulas) {
      const cell = sheet.cells.get(key);
      if (cell && session.book.formulaInput(sheet, key, cell) !== input) stale.push([sheet, key, cell]);
    }
  }
  return stale;
}
