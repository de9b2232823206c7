import { formulaFromFile } from "../../formulas/fileFormula";
import { shiftFormula } from "../../formulas/shiftFormula";
import { columnFromLetters, parseA1 } from "../../model/a1";
import { cellKey, rangeAt } from "../../model/grid";
import type { Cell, GridRange, SheetModel, WorkbookModel } from "../../model/workbook";
import type { Attributes } from "../xml/scanXml";
import { decodeSheetString } from "../xml/sheetString";
import { cellValueOf } from "./cellValueOf";

/** What the cells of one sheet are read against. */
export interface CellContext {
  readonly sheet: SheetModel;
  readonly model: WorkbookModel;
  readonly sharedStrings: readonly string[];
  /** Name of the table a cell stands in. */
  tableAt(row: number, column: number): string | undefined;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The cell being read: attributes of its tags and the texts of its parts. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  formula: Attributes | undefined;
  formulaText: string;
  value: string | undefined;
  inline: string;
}

/** Reads rows and cells as their tags come; numbers rows and cells that do not say where they are. */
export class CellReader {
  private row = -1;
  private column = -1;
  private cell: OpenCell | undefined;
  private into: "formula" | "value" | "inline" | undefined;
  private phonetic = 0;
  private readonly shared = new Map<string, SharedFormula>();
  private readonly arrays: GridRange[] = [];

  constructor(private readonly context: CellContext) {}

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (this.cell) this.openPart(this.cell, name, attributes);
  }

  text(piece: string): void {
    if (!this.cell || !this.into) return;
    if (this.into === "formula") this.cell.formulaText += piece;
    else if (this.into === "value") this.cell.value = (this.cell.value ?? "") + piece;
    else this.cell.inline += piece;
  }

  close(name: string): void {
    if (name === "c" && this.cell) this.closeCell(this.cell);
    if (name === "rPh") this.phonetic--;
    this.into = undefined;
  }

  /** Marks the cells that show a part of an array's result; called once, after the last cell. */
  finish(): void {
    const { cells } = this.context.sheet;
    for (const range of this.arrays) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) {
          const cell = cells.get(cellKey(row, column));
          if (cell && cell.formula === undefined) cells.set(cellKey(row, column), { ...cell, spilled: true });
        }
      }
    }
  }

  private openRow({ r, s, customFormat, hidden, ht, customHeight }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (hidden === "1" || hidden === "true") this.context.sheet.hiddenRows.add(this.row);
    if (ht !== undefined && (customHeight === "1" || customHeight === "true")) {
      this.context.sheet.rowHeights.set(this.row, Number(ht));
    }
    if (s !== undefined && (customFormat === "1" || customFormat === "true")) {
      this.context.sheet.rowStyles.set(this.row, this.knownStyle(s));
    }
  }

  private openCell(attributes: Attributes): void {
    const place = /^([A-Z]+)(\d+)$/.exec(attributes.r ?? "");
    this.column = (place?.[1] ? columnFromLetters(place[1]) : undefined) ?? this.column + 1;
    const row = place?.[2] ? Number(place[2]) - 1 : this.row;
    this.cell = {
      row,
      column: this.column,
      attributes,
      formula: undefined,
      formulaText: "",
      value: undefined,
      inline: "",
    };
  }

  private openPart(cell: OpenCell, name: string, attributes: Attributes): void {
    if (name === "f") {
      cell.formula = attributes;
      this.into = "formula";
    } else if (name === "v") {
      cell.value = "";
      this.into = "value";
    } else if (name === "t" && this.phonetic === 0) this.into = "inline";
    else if (name === "rPh") this.phonetic++;
  }

  private closeCell(open: OpenCell): void {
    this.cell = undefined;
    const { sheet, model, sharedStrings } = this.context;
    const text = open.attributes.t === "inlineStr" ? open.inline : open.value;
    const value = cellValueOf({ type: open.attributes.t, text, sharedStrings, date1904: model.date1904 });
    const formula = this.formulaOf(open);
    if (formula !== undefined && open.value === undefined) model.needsCalculation = true;
    const arrayRange = open.formula?.t === "array" ? this.arrayRangeOf(open) : undefined;
    const style = this.knownStyle(open.attributes.s);
    const cell: Cell = { value, formula, style, ...(arrayRange ? { arrayRange } : {}) };
    sheet.cells.set(cellKey(open.row, open.column), cell);
  }

  private arrayRangeOf({ formula, row, column }: OpenCell): GridRange {
    const range = parseA1(formula?.ref ?? "") ?? rangeAt(row, column);
    this.arrays.push(range);
    return range;
  }

  /** Data tables (what-if) have no formula of their own: their cells are values. */
  private formulaOf({ formula, formulaText, row, column }: OpenCell): string | undefined {
    if (!formula || formula.t === "dataTable") return undefined;
    const text = formula.t === "shared" ? this.sharedText(formula, { text: formulaText, row, column }) : formulaText;
    if (text === "") return undefined;
    return `=${formulaFromFile(decodeSheetString(text), this.context.tableAt(row, column))}`;
  }

  private sharedText({ si = "" }: Attributes, own: SharedFormula): string {
    if (own.text !== "") {
      this.shared.set(si, own);
      return own.text;
    }
    const master = this.shared.get(si);
    return master ? shiftFormula(master.text, own.row - master.row, own.column - master.column) : "";
  }

  private knownStyle(s: string | undefined): number {
    const style = Number(s ?? 0);
    return this.context.model.styles.entries[style] ? style : 0;
  }
}
