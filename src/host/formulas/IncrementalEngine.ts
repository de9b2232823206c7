import type { CellKey, SheetModel, WorkbookModel } from "../model/workbook";
import { applyOutcomes } from "./applyOutcomes";
import { changedSince, staleReferences } from "./changedSince";
import type { Fed } from "./EngineBook";
import type { FormulaEngine } from "./engine";
import { type Session, startSession } from "./session";
import type { SupportedFunctions } from "./supportedFunctions";

/**
 * Keeps the engine's copy of one workbook and feeds it only what changed. A formula whose outcome did not change is left
 * alone, so the file keeps the value that Excel gave it, digit for digit.
 */
export class IncrementalEngine implements FormulaEngine {
  private session: Session | undefined;
  /** Workbooks whose missing or doubtful values have been computed once. */
  private readonly completed = new WeakSet<WorkbookModel>();

  constructor(private readonly functions: SupportedFunctions) {}

  recalculate(model: WorkbookModel): void {
    const isDue = model.needsCalculation && !this.completed.has(model);
    const isOpening = isDue && model.sheets.every(({ original }) => original.size === 0);
    const session = this.sessionFor(model);
    if (!session) return;
    const changed = changedSince(session);
    const refed = staleReferences(session);
    if (changed.length + refed.length > 0) {
      session.book.feed([...changed, ...refed], () => allCells(model));
      for (const [sheet, key, cell] of changed) session.fed.get(sheet)?.set(key, cell);
      session.book.evaluate();
    }
    const touched = new Map(model.sheets.map((sheet) => [sheet, new Set<CellKey>()]));
    for (const [sheet, key] of changed) touched.get(sheet)?.add(key);
    for (const [sheet, key] of refed) touched.get(sheet)?.add(key);
    applyOutcomes(session, {
      isOpening,
      isTouched: (sheet, key) => isDue || touched.get(sheet)?.has(key) === true,
    });
    this.completed.add(model);
  }

  /** None for a workbook without formulas: it needs no engine. */
  private sessionFor(model: WorkbookModel): Session | undefined {
    const sheets = JSON.stringify(model.sheets.map(({ id, name }) => [id, name]));
    if (this.session?.model === model && this.session.sheets === sheets) return this.session;
    this.session?.book.free();
    this.session = undefined;
    if (!model.sheets.some(hasFormula)) return undefined;
    this.session = startSession(model, sheets, this.functions);
    return this.session;
  }
}

function hasFormula({ cells }: SheetModel): boolean {
  for (const { formula } of cells.values()) if (formula !== undefined) return true;
  return false;
}

function* allCells(model: WorkbookModel): Generator<Fed> {
  for (const sheet of model.sheets) for (const [key, cell] of sheet.cells) yield [sheet, key, cell];
}
