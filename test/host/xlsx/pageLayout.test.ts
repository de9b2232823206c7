import { createWorkbook } from "../../../src/host/model/createWorkbook";
import { rangeAt } from "../../../src/host/model/grid";
import { printTitles, setPrintTitles } from "../../../src/host/model/printTitles";
import { renameSheet } from "../../../src/host/model/renameSheet";
import type { PageLayout, SheetModel, WorkbookModel } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { inflateEntry } from "../../../src/host/xlsx/zip/inflateEntry";
import { readZip } from "../../../src/host/xlsx/zip/readZip";
import { differingParts, fixture, producers } from "./fixture";

const LANDSCAPE: PageLayout = {
  orientation: "Landscape",
  zoom: { across: 1, down: undefined },
  centerHorizontally: true,
  paperSize: "A4",
};
const UPRIGHT: PageLayout = {
  orientation: "Portrait",
  zoom: { scale: 100 },
  centerHorizontally: false,
  paperSize: "A4",
};
const ROW_1 = rangeAt(0, 0, 1, 16_384);
const COLUMN_A = rangeAt(0, 0, 1_048_576, 1);

function firstSheet(model: WorkbookModel): SheetModel {
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("the workbook has sheets");
  return sheet;
}

function layOut(model: WorkbookModel, pageLayout: PageLayout): WorkbookModel {
  firstSheet(model).pageLayout = pageLayout;
  firstSheet(model).changed.add("pageLayout");
  return openXlsx(saveXlsx(model), "bok.xlsx");
}

function partText(bytes: Uint8Array, part: string): string {
  const entry = readZip(bytes).find(({ name }) => name === part);
  if (!entry) throw new Error(`the file has ${part}`);
  return new TextDecoder().decode(inflateEntry(entry));
}

const sources = [
  ...producers.map((producer) => [producer, () => openXlsx(fixture(producer), "bok.xlsx")] as const),
  ["this host", () => createWorkbook("bok.xlsx", ["Mått & mål", "Listor"])] as const,
];

describe.each(sources)("saveXlsx then openXlsx: the paper of a workbook by %s", (_, open) => {
  it("keeps direction, pages to fit on and centring, and gives them up again", () => {
    const once = layOut(open(), LANDSCAPE);
    expect(firstSheet(once).pageLayout).toEqual(LANDSCAPE);
    expect(firstSheet(layOut(once, UPRIGHT)).pageLayout).toEqual(UPRIGHT);
  });

  it("keeps 2 pages down, and a scale of 50 %", () => {
    for (const zoom of [{ across: undefined, down: 2 }, { across: 1, down: 1 }, { scale: 50 }]) {
      expect(firstSheet(layOut(open(), { ...UPRIGHT, zoom })).pageLayout.zoom).toEqual(zoom);
    }
  });

  it("keeps the tab's colour beside them, whichever is written first", () => {
    const model = open();
    firstSheet(model).tabColor = "#FFC7CE";
    firstSheet(model).changed.add("tabColor");
    const both = layOut(model, LANDSCAPE);
    expect([firstSheet(both).tabColor, firstSheet(both).pageLayout]).toEqual(["#FFC7CE", LANDSCAPE]);
    const upright = layOut(both, UPRIGHT);
    expect([firstSheet(upright).tabColor, firstSheet(upright).pageLayout]).toEqual(["#FFC7CE", UPRIGHT]);
  });

  it("keeps repeated rows and columns, also of a sheet that changes its name", () => {
    const model = open();
    setPrintTitles(model, firstSheet(model), { rows: ROW_1, columns: COLUMN_A });
    renameSheet(model, firstSheet(model), "Mål 2026");
    const once = openXlsx(saveXlsx(model), "bok.xlsx");
    expect(printTitles(once, firstSheet(once))).toEqual({ rows: ROW_1, columns: COLUMN_A });
    expect(once.names.find(({ name }) => name === "_xlnm.Print_Titles")).toMatchObject({
      formula: "'Mål 2026'!$A:$A,'Mål 2026'!$1:$1",
      sheetId: firstSheet(once).id,
    });
    setPrintTitles(once, firstSheet(once), { rows: undefined, columns: undefined });
    const twice = openXlsx(saveXlsx(once), "bok.xlsx");
    expect(twice.names.some(({ name }) => name === "_xlnm.Print_Titles")).toBe(false);
  });
});

describe.each(producers)("saveXlsx: the paper of a workbook by %s", (producer) => {
  it("changes the sheet's part alone, and in it nothing else", () => {
    const source = fixture(producer);
    const model = openXlsx(source, "bok.xlsx");
    firstSheet(model).pageLayout = { ...firstSheet(model).pageLayout, orientation: "Landscape" };
    firstSheet(model).changed.add("pageLayout");
    const saved = saveXlsx(model);
    const part = "xl/worksheets/sheet1.xml";
    expect(differingParts(source, saved).filter((name) => name !== "xl/workbook.xml")).toEqual([part]);
    const setup = /<pageSetup[^>]*>/;
    expect(partText(saved, part).replace(setup, "")).toBe(partText(source, part).replace(setup, ""));
  });
});
