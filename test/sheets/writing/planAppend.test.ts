import fc from "fast-check";
import { geometryOf } from "../../../src/sheets/reading/geometryOf";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import type { CellContent, TableData } from "../../../src/sheets/tableData";
import { appendObstacle } from "../../../src/sheets/writing/appendObstacle";
import { planAppend } from "../../../src/sheets/writing/planAppend";
import { applyToTables } from "../applyToTables";
import { makeTable } from "../makeTable";

const HEADERS = ["Enhet", "År", "Åtgärd", "Effekt i år", "Egen", "Dubbelt"];

function measures(values: readonly (readonly CellContent[])[], more: Partial<TableData> = {}): TableData {
  return makeTable("Åtgärder", HEADERS, values, { sheet: "Min flik", top: 3, left: 1, ...more });
}

function geometry(table: TableData) {
  const found = geometryOf([table]).geometry.get("measures");
  if (!found) throw new Error("the table is Åtgärder");
  return found;
}

const row = (unit: string, effect: number) =>
  new Map<string, CellContent>([
    ["unit", unit],
    ["year", 2026],
    ["measure", "- minska vikarier"],
    ["effect", effect],
  ]);

describe("adding rows at the end of a table of the user's", () => {
  it("[WB] fills the template's empty row before the table grows", () => {
    const changes = planAppend(geometry(measures([["", "", "", "", "", ""]])), [row("Omsorg", 500)], "tkr");
    expect(changes).toEqual([
      { kind: "value", table: "Åtgärder", at: { sheet: "Min flik", row: 4, column: 1 }, value: "Omsorg" },
      { kind: "value", table: "Åtgärder", at: { sheet: "Min flik", row: 4, column: 2 }, value: 2026 },
      { kind: "value", table: "Åtgärder", at: { sheet: "Min flik", row: 4, column: 3 }, value: "- minska vikarier" },
      { kind: "value", table: "Åtgärder", at: { sheet: "Min flik", row: 4, column: 4 }, value: 500 },
    ]);
  });

  it("[WB] grows a full table, and gives the new cells their columns' formats", () => {
    const table = measures([["Skola", 2026, "a", 1, "", ""]]);
    const changes = planAppend(geometry(table), [row("Omsorg", 500), row("Skola", 20)], "mnkr");
    expect(changes[0]).toMatchObject({ kind: "resize", table: "Åtgärder", width: 6, fromRows: 1, toRows: 3 });
    expect(changes).toContainEqual({
      kind: "value",
      table: "Åtgärder",
      at: { sheet: "Min flik", row: 6, column: 4 },
      value: 20,
      numberFormat: "#,##0.0",
    });
    expect(applyToTables([table], changes)[0]?.values.map((cells) => cells.slice(0, 4))).toEqual([
      ["Skola", 2026, "a", 1],
      ["Omsorg", 2026, "- minska vikarier", 500],
      ["Skola", 2026, "- minska vikarier", 20],
    ]);
  });

  it("takes only the empty rows at the end, and none with a note of the user's own", () => {
    const empty = ["", " ", "", "", "", ""];
    const table = measures([empty, ["Skola", 2026, "a", 1, "", ""], ["", "", "", "", "fråga Eva", ""], empty]);
    const after = applyToTables([table], planAppend(geometry(table), [row("Omsorg", 500), row("Omsorg", 600)], "tkr"));
    expect(after[0]?.values.map((cells) => [cells[0], cells[3], cells[4]])).toEqual([
      ["", "", ""],
      ["Skola", 1, ""],
      ["", "", "fråga Eva"],
      ["Omsorg", 500, ""],
      ["Omsorg", 600, ""],
    ]);
  });

  it("[WB] never writes in a column that is a formula all the way down", () => {
    const table = measures([["", "", "", 0, "", 0]], { hasFormulas: true, calculatedColumns: new Set([3, 5]) });
    const changes = planAppend(geometry(table), [row("Omsorg", 500)], "tkr");
    expect(changes.flatMap((change) => (change.kind === "value" ? [change.at.column] : []))).not.toContain(4);
    expect(appendObstacle(geometry(table), ["unit", "effect"])).toEqual({ kind: "columns", headers: ["Effekt i år"] });
  });

  it("[WB] takes no row for free where a formula that shows nothing may stand in it", () => {
    const values = [
      ["Skola", 2026, "a", 1, "", ""],
      ["", "", "", "", "", ""],
    ];
    const changes = planAppend(geometry(measures(values, { hasFormulas: true })), [row("Omsorg", 500)], "tkr");
    expect(changes[0]).toMatchObject({ kind: "resize", fromRows: 2, toRows: 3 });
    const formulaIn = (row: number) => ({
      hasFormulas: true,
      formulas: [{ top: row, bottom: row, left: 4, right: 4 }],
    });
    const [prefilled] = planAppend(geometry(measures(values, formulaIn(1))), [row("Omsorg", 500)], "tkr");
    expect(prefilled).toMatchObject({ kind: "resize", fromRows: 2, toRows: 3 });
    const elsewhere = planAppend(geometry(measures(values, formulaIn(0))), [row("Omsorg", 500)], "tkr");
    expect(elsewhere.some(({ kind }) => kind === "resize")).toBe(false);
  });

  it("says what stands in the way: protection, merged cells, a missing column", () => {
    const obstacle = (more: Partial<TableData>, keys = ["unit", "year"]) =>
      appendObstacle(geometry(measures([["", "", "", "", "", ""]], more)), keys);
    expect(obstacle({})).toBeUndefined();
    expect(obstacle({ sheetProtected: true })).toEqual({ kind: "protected", sheet: "Min flik" });
    expect(obstacle({ mergedAddresses: ["B5:C5"] })).toEqual({ kind: "merged", address: "B5:C5" });
    expect(obstacle({}, ["unit", "state"])).toEqual({ kind: "columns", headers: ["Läge"] });
  });

  it("[WB] loses nothing that stood there, and reads back what was added", () => {
    const cell = fc.constantFrom<CellContent>("", "", " ", "Skola", 2026, 5);
    const body = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(body, fc.integer({ min: 1, max: 4 }), (values, count) => {
        const table = measures(values);
        const added = Array.from({ length: count }, (_, index) => row(`Enhet ${index}`, index + 1));
        const [after] = applyToTables([table], planAppend(geometry(table), added, "tkr"));
        if (!after) throw new Error("the table is there");
        const held = (cells: readonly CellContent[]) =>
          cells.some((one) => typeof one !== "string" || one.trim() !== "");
        const before = values.filter(held);
        expect(after.values.filter(held).slice(0, before.length)).toEqual(before);
        const read = readWorkbook([after]).workbook.measures.filter((one) => one.unit.startsWith("Enhet "));
        expect(read.map((one) => one.effect)).toEqual(added.map((_, index) => index + 1));
      }),
      { seed: 41, numRuns: 200 },
    );
  });
});
