import { applyChanges } from "../../src/excel/applyChanges";
import { restore } from "../../src/excel/restore";
import { withWorkbook } from "../../src/excel/session";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { rangeAt } from "../../src/host/model/grid";
import { type OpenOffice, openOffice } from "../../src/host/office/openOffice";
import { openXlsx } from "../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import { differingParts } from "../host/xlsx/fixture";
import { openBook } from "./openBook";

/**
 * `Ramar` in B2:E4: a name, an amount, a formula with structured references and one with A1 references, one of which is to
 * a cell below the table.
 */
async function fill({ Excel }: OpenOffice): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:E4").formulas = [
      ["Enhet", "Ram", "Andel", "Löpande"],
      ["Skola", 100, "=[@Ram]/SUM(Ramar[Ram])", "=C3*$B$20"],
      ["Vård", 200, "=[@Ram]/SUM(Ramar[Ram])", "=C4*$B$20"],
    ];
    sheet.tables.add("B2:E4", true).name = "Ramar";
    sheet.getRange("B20").values = [[2]];
    await context.sync();
  });
}

/** The formulas, or values where there are none, of some cells. */
async function read({ Excel }: OpenOffice, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
}

async function filled(): Promise<OpenOffice> {
  const book = openBook();
  await fill(book);
  return book;
}

/** The same workbook as a file that was saved and opened, whose table says which columns are calculated. */
async function fromFile(calculated: Readonly<Record<string, string>>): Promise<[OpenOffice, Uint8Array]> {
  const model = createWorkbook("bok.xlsx");
  await fill(openOffice(model));
  const [table] = model.tables;
  table?.columns.forEach((column, index) => {
    table.columns[index] = { ...column, calculatedFormula: calculated[column.name] };
  });
  const bytes = saveXlsx(model);
  return [openOffice(openXlsx(bytes, "bok.xlsx")), bytes];
}

const SHARE = "=[@Ram]/SUM(Ramar[Ram])";

describe("Calculated columns fill down into new rows of a table", () => {
  it("when it is resized: structured references as they are, A1 references by fill-down", async () => {
    const book = await filled();
    await book.Excel.run(async (context) => {
      context.workbook.tables.getItem("Ramar").resize("B2:E6");
      await context.sync();
    });
    expect(await read(book, "B5:E6")).toEqual([
      ["", "", SHARE, "=C5*$B$20"],
      ["", "", SHARE, "=C6*$B$20"],
    ]);
  });

  it("but not over what stands in the rows that come in", async () => {
    const book = await filled();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B5:D5").values = [["Fritid", 50, 0.5]];
      context.workbook.tables.getItem("Ramar").resize("B2:E5");
      await context.sync();
    });
    expect(await read(book, "B5:E5")).toEqual([["Fritid", 50, 0.5, "=C5*$B$20"]]);
  });

  it("when rows are added: null lets the formula in, a value or an empty text is kept", async () => {
    const book = await filled();
    await book.Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Ramar");
      rows.add(undefined, [
        ["Fritid", 50, null, 7],
        ["Kultur", 60, "", null],
        // Office.js's own types know no null, which its documentation describes.
      ] as unknown as string[][]);
      rows.add();
      await context.sync();
    });
    expect(await read(book, "B5:E7")).toEqual([
      ["Fritid", 50, SHARE, 7],
      ["Kultur", 60, "", "=C6*$B$23"],
      ["", "", "", ""],
    ]);
  });

  it("when rows are inserted, with references to what moved", async () => {
    const book = await filled();
    await book.Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Ramar");
      rows.add(1);
      rows.add(0);
      await context.sync();
    });
    expect(await read(book, "C3:E6")).toEqual([
      ["", SHARE, "=C3*$B$22"],
      [100, SHARE, "=C4*$B$22"],
      ["", SHARE, "=C5*$B$22"],
      [200, SHARE, "=C6*$B$22"],
    ]);
  });

  it("when a person types in the row below, but not when the person only empties it", async () => {
    const book = await filled();
    book.host.userEdit("Blad1", rangeAt(4, 1), "");
    expect(await read(book, "B5:E5")).toEqual([["", "", "", ""]]);
    book.host.userEdit("Blad1", rangeAt(4, 1, 1, 2), [["Fritid", 50]]);
    book.host.userEdit("Blad1", rangeAt(5, 3), 9);
    expect(await read(book, "B5:E6")).toEqual([
      ["Fritid", 50, SHARE, "=C5*$B$20"],
      ["", "", 9, "=C6*$B$20"],
    ]);
  });

  it("not where the column's cells hold different formulas", async () => {
    const book = await filled();
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("D4").values = [["=1"]];
      context.workbook.tables.getItem("Ramar").resize("B2:E5");
      await context.sync();
    });
    expect(await read(book, "D5:E5")).toEqual([["", "=C5*$B$20"]]);
  });
});

describe("A column that the file says is calculated", () => {
  it("fills down though one of its cells holds something else", async () => {
    const [book] = await fromFile({ Andel: "Ramar[[#This Row],[Ram]]/SUM(Ramar[Ram])", Löpande: "C3*$B$20" });
    book.host.userEdit("Blad1", rangeAt(2, 3, 1, 2), [[0.4, 8]]);
    book.host.userEdit("Blad1", rangeAt(4, 1), "Fritid");
    expect(await read(book, "D3:E5")).toEqual([
      [0.4, 8],
      [SHARE, "=C4*$B$20"],
      [SHARE, "=C5*$B$20"],
    ]);
  });

  it("leaves the file byte for byte as it was when the new rows are emptied and the table is shrunk again", async () => {
    const [book, bytes] = await fromFile({ Andel: "Ramar[[#This Row],[Ram]]/SUM(Ramar[Ram])" });
    await book.Excel.run(async (context) => {
      context.workbook.tables.getItem("Ramar").resize("B2:E9");
      await context.sync();
    });
    expect(differingParts(bytes, saveXlsx(book.host.model))).not.toEqual([]);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B5:E9").clear("Contents");
      context.workbook.tables.getItem("Ramar").resize("B2:E4");
      await context.sync();
    });
    expect(differingParts(bytes, saveXlsx(book.host.model))).toEqual([]);
  });

  it("leaves the file byte for byte as it was when inserted rows are deleted again", async () => {
    const [book, bytes] = await fromFile({});
    await book.Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Ramar");
      rows.add(1);
      rows.deleteRowsAt(1, 1);
      await context.sync();
    });
    expect(differingParts(bytes, saveXlsx(book.host.model))).toEqual([]);
  });

  it("is undone without a trace when the add-in made the table grow", async () => {
    const [book, bytes] = await fromFile({ Andel: "Ramar[[#This Row],[Ram]]/SUM(Ramar[Ram])" });
    const undo = book.makeGlobal();
    const snapshot = await withWorkbook((session) =>
      applyChanges(session, [
        { kind: "resize", table: "Ramar", sheet: "Blad1", top: 1, left: 1, width: 4, fromRows: 2, toRows: 4 },
        { kind: "value", table: "Ramar", at: { sheet: "Blad1", row: 4, column: 1 }, value: "Fritid" },
      ]),
    );
    expect(await read(book, "B5:E6")).toEqual([
      ["Fritid", "", SHARE, "=C5*$B$20"],
      ["", "", SHARE, "=C6*$B$20"],
    ]);
    if (snapshot) await withWorkbook((session) => restore(session, snapshot));
    expect(differingParts(bytes, saveXlsx(book.host.model))).toEqual([]);
    undo();
  });
});
