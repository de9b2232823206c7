import { setStyle, styleOf } from "../../../src/host/model/cells";
import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { rangeAt } from "../../../src/host/model/grid";
import { printArea, setPrintArea } from "../../../src/host/model/printArea";
import type { SheetModel, WorkbookModel } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { formatPageText, parsePageText } from "../../../src/host/xlsx/read/headerFooterText";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { differingParts, fixture, producers } from "./fixture";

function firstSheet(model: WorkbookModel): SheetModel {
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("the workbook has sheets");
  return sheet;
}

function saved(model: WorkbookModel): WorkbookModel {
  return openXlsx(saveXlsx(model), "bok.xlsx");
}

const HEADER = { leftHeader: "&9 Kost && städ", centerHeader: "", rightHeader: "<&D>" };
const FOOTER = { leftFooter: "", centerFooter: "Rapport", rightFooter: "Sida &P av &N" };

const sources = [
  ...producers.map((producer) => [producer, () => openXlsx(fixture(producer), "bok.xlsx")] as const),
  ["this host", () => createWorkbook("bok.xlsx", ["Mått & mål", "Listor"])] as const,
];

describe.each(sources)("saveXlsx then openXlsx: the looks of a report in a workbook by %s", (_, open) => {
  it("keeps row heights and hidden rows, and gives them up again", () => {
    const model = open();
    const sheet = firstSheet(model);
    sheet.rowHeights.set(1, 41.25).set(900, 24);
    sheet.hiddenRows.add(2);
    sheet.changed.add("rowHeights");
    const once = firstSheet(saved(model));
    expect([once.rowHeights.get(1), once.rowHeights.get(900), once.hiddenRows.has(2)]).toEqual([41.25, 24, true]);
    const again = saved(model);
    firstSheet(again).rowHeights.delete(1);
    firstSheet(again).hiddenRows.delete(2);
    firstSheet(again).changed.add("rowHeights");
    const twice = firstSheet(saved(again));
    expect([twice.rowHeights.has(1), twice.rowHeights.get(900), twice.hiddenRows.has(2)]).toEqual([false, 24, false]);
  });

  it("keeps header, footer and page breaks, and gives them up again", () => {
    const model = open();
    firstSheet(model).headerFooter = { ...HEADER, ...FOOTER };
    firstSheet(model).rowBreaks = [5, 12];
    firstSheet(model).changed.add("headerFooter").add("rowBreaks");
    const once = saved(model);
    expect(firstSheet(once).headerFooter).toEqual({ ...HEADER, ...FOOTER });
    expect(firstSheet(once).rowBreaks).toEqual([5, 12]);
    firstSheet(once).headerFooter = { ...firstSheet(once).headerFooter, leftHeader: "", rightHeader: "" };
    firstSheet(once).rowBreaks = [];
    firstSheet(once).changed.add("headerFooter").add("rowBreaks");
    const twice = firstSheet(saved(once));
    expect([twice.headerFooter, twice.rowBreaks]).toEqual([
      { leftHeader: "", centerHeader: "", rightHeader: "", ...FOOTER },
      [],
    ]);
  });

  it("keeps hidden gridlines beside a frozen pane", () => {
    const model = open();
    firstSheet(model).showGridlines = false;
    firstSheet(model).frozen = { rows: 1, columns: 1 };
    firstSheet(model).changed.add("gridlines").add("frozen");
    const once = firstSheet(saved(model));
    expect([once.showGridlines, once.frozen]).toEqual([false, { rows: 1, columns: 1 }]);
  });

  it("keeps lines along cells, with all else of their look", () => {
    const model = open();
    const sheet = firstSheet(model);
    const before = model.styles.get(styleOf(sheet, 0, 0));
    const lines = { borderTop: "thin #7F7F7F", borderBottom: "medium #000000" };
    setStyle(sheet, 0, 0, model.styles.derive(styleOf(sheet, 0, 0), lines));
    const once = saved(model);
    expect(once.styles.get(styleOf(firstSheet(once), 0, 0))).toEqual({ ...before, ...lines });
    const none = { borderTop: before.borderTop, borderBottom: "" };
    setStyle(firstSheet(once), 0, 0, once.styles.derive(styleOf(firstSheet(once), 0, 0), none));
    const twice = saved(once);
    expect(twice.styles.get(styleOf(firstSheet(twice), 0, 0))).toEqual({ ...before, ...none });
  });

  it("keeps a print area as a name of the sheet", () => {
    const model = open();
    setPrintArea(model, firstSheet(model), [rangeAt(1, 1, 40, 5)]);
    const once = saved(model);
    expect(printArea(once, firstSheet(once))).toEqual([rangeAt(1, 1, 40, 5)]);
    setPrintArea(once, firstSheet(once), []);
    const twice = saved(once);
    expect(printArea(twice, firstSheet(twice))).toEqual([]);
  });
});

describe.each(producers)("saveXlsx: page texts of a workbook by %s", (producer) => {
  it("changes the sheet's part alone", () => {
    const source = fixture(producer);
    const model = openXlsx(source, "bok.xlsx");
    firstSheet(model).headerFooter = { ...firstSheet(model).headerFooter, rightFooter: "&P" };
    firstSheet(model).rowBreaks = [3];
    firstSheet(model).changed.add("headerFooter").add("rowBreaks");
    const parts = differingParts(source, saveXlsx(model));
    expect(parts.filter((name) => name !== "xl/workbook.xml")).toEqual(["xl/worksheets/sheet1.xml"]);
  });
});

describe("the text of a header", () => {
  it("is told apart by &L, &C and &R; what comes before is in the middle, and && is an ampersand", () => {
    expect(parsePageText("Mitt&LKost && städ&R&P av &N")).toEqual({
      left: "Kost && städ",
      center: "Mitt",
      right: "&P av &N",
    });
    expect(parsePageText("&LA&&R&C&9 B")).toEqual({ left: "A&&R", center: "&9 B", right: "" });
    expect(formatPageText({ left: "a", center: "", right: "&P" })).toBe("&La&R&P");
  });
});
