import { Model } from "@ironcalc/wasm";
import { columnLetters, quoteSheetName } from "../model/a1";
import { cellKey, columnOfKey, rangeAt, rowOfKey } from "../model/grid";
import type { Cell, CellKey, CellValue, GridRange, SheetModel, WorkbookModel } from "../model/workbook";
import { engineFormula } from "./engineFormula";
import { engineInput } from "./engineInput";
import { engineValue } from "./engineValue";
import { numbersAsText } from "./numbersAsText";
import { Reach } from "./Reach";
import { isVolatile, type SupportedFunctions } from "./supportedFunctions";

/** Longer than any sheet's name may be read by chance: a workbook's own sheet does not look like it. */
const PROBE_SHEET = "\u2063siffror";

/** The engine queues every input for others to follow; nobody does, and a long queue makes it slow. */
const INPUTS_PER_FLUSH = 2000;

/** What a formula came to: its value, and the range when it fills more than its own cell. */
export interface Outcome {
  /** Undefined when the engine could not compute it. */
  readonly value: CellValue | undefined;
  readonly spill:
    | { readonly range: GridRange; readonly values: readonly (readonly [CellKey, CellValue])[] }
    | undefined;
}

/** A cell to feed, as it is now. */
export type Fed = readonly [SheetModel, CellKey, Cell | undefined];

/** A cell as the engine counts: sheets from 0, rows and columns from 1. */
interface Place {
  readonly index: number;
  readonly row: number;
  readonly column: number;
}

/** One workbook as the engine holds it, with what was fed to each formula cell. */
export class EngineBook {
  private readonly book = new Model("book", "en", "UTC", "en");
  /** Per sheet: formula cells with their text for the engine; "" for those that it can not compute. */
  readonly formulas = new Map<SheetModel, Map<CellKey, string>>();
  /** Cells that a sheet after the workbook's own turns into text, with all digits of a number. */
  private readonly probes = new Set<string>();
  private readonly reach: Reach;
  private inputs = 0;

  constructor(
    private readonly model: WorkbookModel,
    private readonly functions: SupportedFunctions,
  ) {
    this.reach = new Reach(model);
    this.book.pauseEvaluation();
    const sheetCount = 2 * model.sheets.length;
    for (let i = 1; i < sheetCount; i++) this.book.newSheet();
    // The engine names new sheets itself: numbers first, so that no wanted name is taken.
    for (let i = 0; i < sheetCount; i++) this.book.renameSheet(i, `${PROBE_SHEET} ${i}`);
    model.sheets.forEach((sheet, i) => void this.book.renameSheet(i, sheet.name));
    for (const sheet of model.sheets) this.formulas.set(sheet, new Map());
  }

  free(): void {
    this.book.free();
  }

  /**
   * Takes in cells; the values stand after the next `evaluate`. Formulas first: they say which constants are needed, and
   * `all` are the cells to look for those in when the need grows.
   */
  feed(cells: readonly Fed[], all: () => Iterable<Fed>): void {
    this.book.pauseEvaluation();
    const before = this.reach.copy();
    let grew = false;
    for (const [sheet, key, cell] of cells) {
      if (cell?.formula !== undefined) grew = this.feedFormula(sheet, key, cell) || grew;
    }
    for (const [sheet, key, cell] of cells) {
      if (cell?.formula === undefined) this.feedConstant(sheet, key, cell);
    }
    if (!grew) return;
    for (const [sheet, key, cell] of all()) {
      const isKnown = cell?.formula !== undefined || before.has(sheet, rowOfKey(key), columnOfKey(key));
      if (!isKnown) this.feedConstant(sheet, key, cell);
    }
  }

  evaluate(): void {
    this.book.resumeEvaluation();
    this.book.evaluate();
    this.book.flushSendQueue();
  }

  /** The text a formula is fed as; "" when the engine can not compute it. */
  formulaInput(sheet: SheetModel, key: CellKey, cell: Cell): string {
    const { formula = "", value } = cell;
    if (isVolatile(formula) && value !== null && !this.model.needsCalculation) return "";
    if (!this.functions.knowsAll(formula)) return "";
    const place = { model: this.model, sheet, row: rowOfKey(key), column: columnOfKey(key) };
    return numbersAsText(engineFormula(formula, place) ?? "");
  }

  read(sheet: SheetModel, key: CellKey): Outcome {
    const { index, row, column } = this.placeOf(sheet, key);
    const type = this.book.getCellType(index, row, column);
    const text = this.book.getFormattedCellValue(index, row, column);
    const value = engineValue({ type, text, digits: () => this.digits(index, row, column) });
    return { value, spill: this.spillOf({ index, row, column }) };
  }

  /** Gives whether the formula looks at cells that none did before. */
  private feedFormula(sheet: SheetModel, key: CellKey, cell: Cell): boolean {
    const { index, row, column } = this.placeOf(sheet, key);
    const formula = this.formulaInput(sheet, key, cell);
    this.formulas.get(sheet)?.set(key, formula);
    this.input({ index, row, column }, formula || engineInput(cell.value));
    if (formula === "") return false;
    this.probe({ index, row, column });
    return this.reach.add(formula, sheet);
  }

  private feedConstant(sheet: SheetModel, key: CellKey, cell: Cell | undefined): void {
    const wasFormula = this.formulas.get(sheet)?.delete(key) === true;
    if (cell?.spilled) return;
    const place = this.placeOf(sheet, key);
    if (wasFormula || this.reach.has(sheet, place.row - 1, place.column - 1))
      this.input(place, engineInput(cell?.value ?? null));
  }

  private input({ index, row, column }: Place, text: string): void {
    if (text === "") this.book.rangeClearContents(index, row, column, row, column);
    else this.book.setUserInput(index, row, column, text);
    if (++this.inputs % INPUTS_PER_FLUSH === 0) this.book.flushSendQueue();
  }

  private placeOf(sheet: SheetModel, key: CellKey): Place {
    return { index: this.model.sheets.indexOf(sheet), row: rowOfKey(key) + 1, column: columnOfKey(key) + 1 };
  }

  /** At the same place on a sheet of its own: every probe then reads alike to the engine, which stores it once. */
  private probe({ index, row, column }: Place): void {
    const name = `${index} ${row} ${column}`;
    if (this.probes.has(name)) return;
    this.probes.add(name);
    const sheet = quoteSheetName(this.model.sheets[index]?.name ?? "");
    const address = `${sheet}!${columnLetters(column - 1)}${row}`;
    this.book.setUserInput(index + this.model.sheets.length, row, column, `=${address}&""`);
  }

  private digits(index: number, row: number, column: number): string {
    if (!this.probes.has(`${index} ${row} ${column}`)) return this.book.getCellContent(index, row, column);
    return this.book.getFormattedCellValue(index + this.model.sheets.length, row, column);
  }

  private spillOf({ index, row, column }: Place): Outcome["spill"] {
    const structure = this.book.getCellArrayStructure(index, row, column);
    if (typeof structure === "string" || !("DynamicAnchor" in structure)) return undefined;
    const [width, height] = structure.DynamicAnchor;
    if (width * height <= 1) return undefined;
    const range = rangeAt(row - 1, column - 1, height, width);
    const values: (readonly [CellKey, CellValue])[] = [];
    for (let r = range.top; r <= range.bottom; r++) {
      for (let c = range.left; c <= range.right; c++) {
        if (r === range.top && c === range.left) continue;
        const type = this.book.getCellType(index, r + 1, c + 1);
        const text = this.book.getFormattedCellValue(index, r + 1, c + 1);
        const digits = (): string => this.book.getCellContent(index, r + 1, c + 1);
        values.push([cellKey(r, c), engineValue({ type, text, digits }) ?? null]);
      }
    }
    return { range, values };
  }
}
