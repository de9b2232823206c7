import { applyChanges } from "../../src/excel/applyChanges";
import { restore } from "../../src/excel/restore";
import { withWorkbook } from "../../src/excel/session";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import type { CellContent, Change, ResizeChange, ValueChange } from "../../src/sheets/tableData";
import { differingParts } from "../run/differingParts";
import { openHosted } from "../run/hosted";

/** Two tables below each other on one sheet, with a note of the user's below both, as a file that was saved. */
async function stackedTables({ withTotals = false } = {}): Promise<Uint8Array> {
  const model = createWorkbook("staplade.xlsx");
  const { openOffice } = await import("../../src/host/office/openOffice");
  openOffice(model).makeGlobal();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const fill = (address: string, name: string, rows: CellContent[][]) => {
      const range = sheet.getRange(address);
      range.values = rows;
      const table = sheet.tables.add(range, true);
      table.name = name;
      return table;
    };
    const upper = fill("A1:B3", "Ramar", [
      ["Verksamhet", "Ram"],
      ["Förskola", 10],
      ["Skola", 20],
    ]);
    fill("A6:B7", "Egen", [
      ["Enhet", "Status"],
      ["Omsorg", "?"],
    ]);
    sheet.getRange("A10").values = [["min anteckning"]];
    if (withTotals) upper.showTotals = true;
    await context.sync();
  });
  return saveXlsx(model);
}

const resize = (fromRows: number, toRows: number): ResizeChange => ({
  kind: "resize",
  table: "Ramar",
  sheet: "Blad1",
  top: 0,
  left: 0,
  width: 2,
  fromRows,
  toRows,
});

const value = (table: string, at: readonly [number, number], content: CellContent): ValueChange => ({
  kind: "value",
  table,
  at: { sheet: "Blad1", row: at[0], column: at[1] },
  value: content,
});

const GROW: readonly Change[] = [
  resize(2, 6),
  ...[3, 4, 5, 6].flatMap((row) => [value("Ramar", [row, 0], `Ny ${row}`), value("Ramar", [row, 1], row * 10)]),
  value("Egen", [6, 1], "Grön"),
  { kind: "light", table: "Egen", at: { sheet: "Blad1", row: 6, column: 1 }, light: "green" },
];

const apply = (changes: readonly Change[]) => withWorkbook((session) => applyChanges(session, changes));

describe("A table of ours grows on a sheet that it shares", () => {
  it("takes two free rows without moving what is below", async () => {
    const book = openHosted(await stackedTables());
    await apply([resize(2, 4), value("Ramar", [3, 0], "Ny"), value("Ramar", [4, 0], "Ny")]);
    expect(book.cell("Blad1", "A6").value).toBe("Enhet");
    expect(book.host.model.tables.find((table) => table.name === "Ramar")?.range.bottom).toBe(4);
  });

  it("moves the user's table and note down when the rows are taken, and writes their cells where they now are", async () => {
    const book = openHosted(await stackedTables());
    await apply(GROW);
    expect(book.cell("Blad1", "B7").value).toBe(60);
    expect(book.cell("Blad1", "A10").value).toBe("Enhet");
    expect(book.cell("Blad1", "B11")).toEqual({ value: "Grön", fill: "#C6EFCE", numberFormat: '"● "@' });
    expect(book.cell("Blad1", "A14").value).toBe("min anteckning");
  });

  it("keeps the totals row below the new rows", async () => {
    const book = openHosted(await stackedTables({ withTotals: true }));
    await apply([resize(2, 4), value("Ramar", [3, 0], "Ny 3"), value("Ramar", [4, 0], "Ny 4")]);
    const table = book.host.model.tables.find((each) => each.name === "Ramar");
    expect(table).toMatchObject({ hasTotals: true, range: { top: 0, bottom: 5 } });
    expect(book.cell("Blad1", "A5").value).toBe("Ny 4");
  });

  it.each([
    ["growing over the user's rows", GROW, false],
    ["growing above a totals row", [resize(2, 4), value("Ramar", [3, 0], "Ny")], true],
    ["shrinking", [resize(2, 1), value("Ramar", [1, 1], 11)], false],
    ["shrinking above a totals row", [resize(2, 1)], true],
  ] as const)("is undone without a trace after %s", async (_, changes, withTotals) => {
    const book = openHosted(await stackedTables({ withTotals }));
    const before = book.save();
    const snapshot = await apply(changes);
    expect(differingParts(book.save(), before)).not.toEqual([]);
    if (snapshot) await withWorkbook((session) => restore(session, snapshot));
    expect(differingParts(book.save(), before)).toEqual([]);
  });

  it.each([1, 2, 3])("is put back when request %i fails at its first, middle or last action", async (nth) => {
    for (const atAction of [0, 5, 12]) {
      const book = openHosted(await stackedTables());
      const before = book.save();
      book.host.faults.failAtRequest(nth, { atAction });
      await expect(apply(GROW)).rejects.toMatchObject({ restored: true });
      expect(differingParts(book.save(), before)).toEqual([]);
    }
  });
});

describe("Excel refuses to write", () => {
  it("names sheet and cells of a locked cell on a protected sheet, and writes nothing", async () => {
    const book = openHosted(await stackedTables());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    const before = book.save();
    await expect(apply([value("Ramar", [1, 1], 99)])).rejects.toMatchObject({
      code: "protected",
      cause: "Blad1!B2",
    });
    expect(differingParts(book.save(), before)).toEqual([]);
  });

  it("halves a request that the web finds too large, and writes every cell", async () => {
    const book = openHosted(await stackedTables());
    book.host.faults.payloadLimitBytes = 400_000;
    const rows = 4000;
    const text = "x".repeat(200);
    await apply([
      { ...resize(2, rows) },
      ...Array.from({ length: rows }, (_, row) => value("Ramar", [row + 1, 0], `${text}${row}`)),
    ]);
    expect(book.cell("Blad1", `A${rows + 1}`).value).toBe(`${text}${rows - 1}`);
  });
});
