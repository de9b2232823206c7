import { supports } from "../../../src/excel/supports";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { openOffice } from "../../../src/host/office/openOffice";
import { EXCEL_API, isSetSupported } from "../../../src/host/office/requirements";

describe("Office.context.requirements on the host", () => {
  it.each([
    ["ExcelApi", "1.1", true],
    ["ExcelApi", "1.9", true],
    ["ExcelApi", "1.13", true],
    ["ExcelApi", 1.2, true],
    ["excelapi", undefined, true],
    ["ExcelApi", "1.18", false],
    ["ExcelApi", "1.20", false],
    ["ExcelApi", "2.1", false],
    ["ExcelApiOnline", "1.1", false],
    ["SharedRuntime", "1.1", false],
  ])("says of %s %s: %s", (set, version, expected) => {
    expect(isSetSupported(set, version)).toBe(expected);
  });

  it("claims no more than 1.17", () => {
    expect(Number(EXCEL_API.split(".")[1])).toBeLessThanOrEqual(17);
  });
});

describe("openOffice(…).makeGlobal", () => {
  it("gives the page a language and what the add-in asks about, and takes it away again", () => {
    expect("Office" in globalThis).toBe(false);
    const undo = openOffice(createWorkbook("bok.xlsx")).makeGlobal();
    expect([Office.context.displayLanguage, supports("1.13"), supports("1.18")]).toEqual(["sv-SE", true, false]);
    undo();
    expect(["Excel", "OfficeExtension", "Office"].filter((name) => name in globalThis)).toEqual([]);
    expect(supports("1.13")).toBe(false);
  });

  it("puts back what was there before", () => {
    const first = openOffice(createWorkbook("ett.xlsx"));
    const undoFirst = first.makeGlobal();
    const office = Office;
    const undoSecond = openOffice(createWorkbook("två.xlsx")).makeGlobal();
    expect(Excel).not.toBe(first.Excel);
    undoSecond();
    expect([Excel === first.Excel, Office === office]).toEqual([true, true]);
    undoFirst();
  });
});
