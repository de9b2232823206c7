import { setContent, setStyle, styleOf } from "../../src/host/model/cells";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { cellKey, rangeAt } from "../../src/host/model/grid";
import type { CellFormat, SheetModel, WorkbookModel } from "../../src/host/model/workbook";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";

/** A light as the add-in paints it: Excel's own Good. */
const GREEN: Partial<CellFormat> = { fill: "#C6EFCE", fontColor: "#006100", numberFormat: '"● "@' };

/**
 * A small workbook as a file: on `Budget` two numbers and their sum, a light, a list and a note; on `Långt` 20 000 rows
 * under a frozen header; `Dolt` is hidden.
 */
export function sampleBook(): Uint8Array {
  const model = createWorkbook("prov.xlsx", ["Budget", "Långt", "Dolt"]);
  const [budget, long, hidden] = model.sheets;
  if (budget === undefined || long === undefined || hidden === undefined)
    throw new Error("Three sheets were asked for.");
  fillBudget(model, budget);
  for (let row = 0; row < 20_000; row += 1) put(long, row, 0, row === 0 ? "Rubrik" : `Rad ${row + 1}`);
  long.frozen = { rows: 1, columns: 0 };
  hidden.visibility = "Hidden";
  return saveXlsx(model);
}

function fillBudget(model: WorkbookModel, sheet: SheetModel): void {
  put(sheet, 0, 0, "Lärande");
  put(sheet, 0, 1, 100);
  put(sheet, 1, 0, "Omsorg");
  put(sheet, 1, 1, 200);
  setContent(sheet, 2, 1, { value: 300, formula: "=SUM(B1:B2)" });
  put(sheet, 0, 2, "Grön");
  setStyle(sheet, 0, 2, model.styles.derive(styleOf(sheet, 0, 2), GREEN));
  sheet.notes.set(cellKey(0, 0), { author: "Ekonomi", text: "Förskola och grundskola" });
  sheet.changed.add("notes");
  sheet.validations.push({
    range: rangeAt(1, 2),
    rule: { kind: "list", source: "Grön,Gul,Röd", inCellDropDown: true },
    ignoreBlanks: true,
    prompt: undefined,
    errorAlert: { showAlert: true, style: "Stop", title: "Fel ord", message: "Skriv Grön, Gul eller Röd." },
  });
  sheet.changed.add("validations");
}

function put(sheet: SheetModel, row: number, column: number, value: string | number): void {
  setContent(sheet, row, column, { value, formula: undefined });
}
