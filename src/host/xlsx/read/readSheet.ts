import { parseA1 } from "../../model/a1";
import { COLUMN_LIMIT } from "../../model/grid";
import { type Attributes, scanXml } from "../xml/scanXml";
import { type CellContext, CellReader } from "./cellReader";
import { resolveColor, type ThemeColors } from "./colors";
import { pointsOfWidth } from "./columnWidth";
import { PageReader } from "./PageReader";
import { readPageLayout } from "./readPageLayout";
import { readValidation } from "./readValidation";

export interface SheetContext extends CellContext {
  readonly theme: ThemeColors;
}

/** Reads one worksheet part into its sheet: cells, and the settings that Office.js asks for. */
export function readSheet(text: string, part: string, context: SheetContext): void {
  const cells = new CellReader(context);
  const validation = new ValidationReader(context);
  const pageText = new PageReader(context.sheet);
  let isInCells = false;
  let isInOtherView = false;
  scanXml(text, part, {
    open(name, attributes) {
      if (name === "sheetData") isInCells = true;
      // A view that somebody else saved has settings of its own, under the same names.
      else if (name === "customSheetViews") isInOtherView = true;
      else if (isInOtherView) return;
      else if (isInCells) cells.open(name, attributes);
      else if (!validation.open(name, attributes)) {
        pageText.open(name, attributes);
        readSetting(context, name, attributes);
      }
    },
    text(piece) {
      if (isInCells) cells.text(piece);
      else {
        validation.text(piece);
        pageText.add(piece);
      }
    },
    close(name) {
      if (name === "sheetData") isInCells = false;
      else if (name === "customSheetViews") isInOtherView = false;
      else if (isInCells) cells.close(name);
      else {
        validation.close(name);
        pageText.close();
      }
    },
  });
  cells.finish();
}

function readSetting({ sheet, model, theme }: SheetContext, name: string, attributes: Attributes): void {
  if (name === "tabColor") sheet.tabColor = resolveColor(attributes, theme);
  else if (name === "sheetView")
    sheet.showGridlines = attributes.showGridLines !== "0" && attributes.showGridLines !== "false";
  else if (name === "pane") sheet.frozen = frozenOf(attributes);
  else if (name === "sheetProtection") {
    const isProtected = attributes.sheet === "1" || attributes.sheet === "true";
    sheet.protection = { protected: isProtected, options: { ...attributes } };
  } else if (name === "mergeCell") {
    const range = parseA1(attributes.ref ?? "");
    if (range) sheet.merges.push(range);
  } else if (name === "col") readColumn({ sheet, model }, attributes);
  else sheet.pageLayout = readPageLayout(sheet.pageLayout, name, attributes);
}

function frozenOf({ state, xSplit, ySplit }: Attributes): { rows: number; columns: number } | undefined {
  if (state !== "frozen" && state !== "frozenSplit") return undefined;
  return { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) };
}

/** One col element covers a run of columns; a hidden column is 0 points wide. */
function readColumn({ sheet, model }: Pick<CellContext, "sheet" | "model">, attributes: Attributes): void {
  const first = Math.max(1, Number(attributes.min ?? 1));
  const last = Math.min(COLUMN_LIMIT, Number(attributes.max ?? first));
  const style = Number(attributes.style ?? 0);
  const hasStyle = style > 0 && model.styles.entries[style] !== undefined;
  const hasWidth = attributes.width !== undefined;
  for (let column = first - 1; column < last; column++) {
    if (hasWidth)
      sheet.columnWidths.set(column, attributes.hidden === "1" ? 0 : pointsOfWidth(Number(attributes.width)));
    if (hasStyle) sheet.columnStyles.set(column, style);
  }
}

/** Collects a dataValidation with the formulas inside it. */
class ValidationReader {
  private attributes: Attributes | undefined;
  private readonly formulas = { formula1: "", formula2: "" };
  private into: "formula1" | "formula2" | undefined;

  constructor(private readonly context: SheetContext) {}

  /** Whether the element was one of validation's. */
  open(name: string, attributes: Attributes): boolean {
    if (name === "dataValidation") {
      this.attributes = attributes;
      this.formulas.formula1 = "";
      this.formulas.formula2 = "";
    } else if (name === "formula1" || name === "formula2") this.into = name;
    return this.attributes !== undefined;
  }

  text(piece: string): void {
    if (this.attributes && this.into) this.formulas[this.into] += piece;
  }

  close(name: string): void {
    this.into = undefined;
    if (name !== "dataValidation" || !this.attributes) return;
    const { formula1, formula2 } = this.formulas;
    this.context.sheet.validations.push(...readValidation(this.attributes, formula1, formula2));
    this.attributes = undefined;
  }
}
