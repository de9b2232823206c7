import { parseA1 } from "../model/a1";
import { COLUMN_LIMIT } from "../model/grid";
import type { GridRange, SheetModel, WorkbookModel } from "../model/workbook";
import { tokenizeFormula } from "./tokenizeFormula";

interface Rows {
  top: number;
  bottom: number;
}

/** Functions that reach cells which their formula does not name. */
const farReaching = new Set(["INDIRECT", "OFFSET"]);

/**
 * Which cells formulas may look at, per sheet and column from the first such row to the last: the engine needs no others.
 * It may say too much, never too little.
 */
export class Reach {
  private readonly columns = new Map<SheetModel, Map<number, Rows>>();
  private isEverything = false;

  constructor(private readonly model: WorkbookModel) {}

  /** Takes in a formula as the engine reads it; gives whether the reach grew. */
  add(formula: string, sheet: SheetModel): boolean {
    let grew = false;
    let current = sheet;
    const tokens = tokenizeFormula(formula);
    for (let i = 0; i < tokens.length; i++) {
      const { kind, text } = tokens[i] ?? { kind: "space", text: "" };
      if (kind === "function" && farReaching.has(text.toUpperCase())) grew = this.addEverything() || grew;
      if (kind === "sheet") current = this.sheetNamed(text) ?? sheet;
      if (kind !== "cell" && kind !== "span") continue;
      const isRange = kind === "cell" && tokens[i + 1]?.text === ":" && tokens[i + 2]?.kind === "cell";
      const range = parseA1((isRange ? `${text}:${tokens[i + 2]?.text}` : text).replaceAll("$", ""));
      if (isRange) i += 2;
      if (range) grew = this.addRange(current, range) || grew;
      current = sheet;
    }
    return grew;
  }

  has(sheet: SheetModel, row: number, column: number): boolean {
    if (this.isEverything) return true;
    const rows = this.columns.get(sheet)?.get(column);
    return rows !== undefined && row >= rows.top && row <= rows.bottom;
  }

  /** The same reach, to tell later what was added to it. */
  copy(): Reach {
    const copy = new Reach(this.model);
    copy.isEverything = this.isEverything;
    for (const [sheet, columns] of this.columns) {
      copy.columns.set(sheet, new Map([...columns].map(([column, rows]) => [column, { ...rows }])));
    }
    return copy;
  }

  private addEverything(): boolean {
    const grew = !this.isEverything;
    this.isEverything = true;
    return grew;
  }

  private addRange(sheet: SheetModel, range: GridRange): boolean {
    const columns = this.columns.get(sheet) ?? new Map<number, Rows>();
    this.columns.set(sheet, columns);
    let grew = false;
    for (let column = range.left; column <= Math.min(range.right, COLUMN_LIMIT - 1); column++) {
      const rows = columns.get(column);
      if (rows && rows.top <= range.top && rows.bottom >= range.bottom) continue;
      grew = true;
      const top = Math.min(rows?.top ?? range.top, range.top);
      columns.set(column, { top, bottom: Math.max(rows?.bottom ?? range.bottom, range.bottom) });
    }
    return grew;
  }

  private sheetNamed(prefix: string): SheetModel | undefined {
    const name = prefix.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'").toLowerCase();
    return this.model.sheets.find((sheet) => sheet.name.toLowerCase() === name);
  }
}
