import type { Cell, CellKey, GridRange, SheetModel, WorkbookModel } from "../model/workbook";
import { EngineBook, type Fed, type Outcome } from "./EngineBook";
import { outcomeKey } from "./outcomeKey";
import type { SupportedFunctions } from "./supportedFunctions";

/** What is remembered of a workbook between calculations. */
export interface Session {
  readonly model: WorkbookModel;
  readonly book: EngineBook;
  /** Changed cells as they were last fed. */
  readonly fed: Map<SheetModel, Map<CellKey, Cell | undefined>>;
  /** Sheets by name and order; a change of them starts afresh. */
  readonly sheets: string;
  /** Tables and names; a change of them feeds the formulas again. */
  references: string;
  /** What each array formula fills in the model. */
  readonly spills: Map<SheetModel, Map<CellKey, GridRange>>;
  /** Outcome of each formula at the last calculation. */
  readonly outcomes: Map<SheetModel, Map<CellKey, string>>;
}

/** Feeds the workbook as it was opened, so that the first changes can be told from what always was. */
export function startSession(model: WorkbookModel, sheets: string, functions: SupportedFunctions): Session {
  const book = new EngineBook(model, functions);
  const formulas: Fed[] = [];
  for (const fed of openedCells(model)) if (fed[2]?.formula !== undefined) formulas.push(fed);
  book.feed(formulas, () => openedCells(model));
  book.evaluate();
  const fed = new Map(model.sheets.map((sheet) => [sheet, new Map<CellKey, Cell | undefined>()]));
  const outcomes = new Map(model.sheets.map((sheet) => [sheet, new Map<CellKey, string>()]));
  const session: Session = {
    model,
    book,
    fed,
    sheets,
    references: referencesOf(model),
    spills: spillsOf(model),
    outcomes,
  };
  for (const [sheet, key, outcome] of readAll(session)) session.outcomes.get(sheet)?.set(key, outcomeKey(outcome));
  return session;
}

function spillsOf(model: WorkbookModel): Session["spills"] {
  return new Map(
    model.sheets.map((sheet) => {
      const arrays = new Map<CellKey, GridRange>();
      for (const [key, cell] of sheet.cells) {
        const opened = sheet.original.has(key) ? sheet.original.get(key) : cell;
        if (opened?.arrayRange) arrays.set(key, opened.arrayRange);
      }
      return [sheet, arrays];
    }),
  );
}

function* openedCells(model: WorkbookModel): Generator<Fed> {
  for (const sheet of model.sheets) {
    for (const [key, cell] of sheet.cells) {
      const opened = sheet.original.has(key) ? sheet.original.get(key) : cell;
      if (opened && (opened.value !== null || opened.formula !== undefined)) yield [sheet, key, opened];
    }
    for (const [key, cell] of sheet.original) if (cell && !sheet.cells.has(key)) yield [sheet, key, cell];
  }
}

/** The outcome of every formula. */
export function* readAll({ book }: Session): Generator<readonly [SheetModel, CellKey, Outcome]> {
  for (const [sheet, formulas] of book.formulas) {
    for (const [key, input] of formulas) {
      yield [sheet, key, input === "" ? { value: undefined, spill: undefined } : book.read(sheet, key)];
    }
  }
}

/** Tables and names as text, to tell when they changed. */
export function referencesOf({ tables, names }: WorkbookModel): string {
  return JSON.stringify([
    tables.map((table) => ({ ...table, changed: false })),
    names.map((name) => ({ ...name, changed: false })),
  ]);
}
