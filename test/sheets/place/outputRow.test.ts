import { evaluate } from "../../../src/domain/evaluate";
import { aboutRow, outcomeRow, sheetRowAbout } from "../../../src/sheets/place/outputRow";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import { exampleTables } from "../../domain/explain/exampleTargets";

const tables = exampleTables("lindmo");

/** The workbook with a table's rows in another order. */
function sorted(name: string, order: (rows: readonly (readonly unknown[])[]) => readonly (readonly unknown[])[]) {
  const changed = tables.map((table) =>
    // The rows are the table's own, in another order.
    table.name === name ? { ...table, values: order(table.values) as typeof table.values } : table,
  );
  const { geometry, workbook } = readWorkbook(changed);
  return { geometry, outcome: evaluate(workbook) };
}

describe("The rows of the add-in's own tables", () => {
  it("[WB] are found by what they are about when the user has turned Ramar upside down", () => {
    const { geometry, outcome } = sorted("Ramar", (rows) => rows.toReversed());
    const table = geometry.get("frames");
    if (!table) throw new Error("no Ramar");
    const about = aboutRow(outcome, "frames", 1);
    expect(about).toMatchObject({ service: "Förskola", year: 2027 });
    const row = about && sheetRowAbout(table, about);
    expect(row).toBe(outcome.frames.length);
    expect(outcomeRow(table, outcome, outcome.frames.length)).toBe(1);
  });

  it("are no result's where the user has written one of their own", () => {
    const { geometry, outcome } = sorted("Ramar", ([first = [], ...rows]) => [first.map(() => "egen"), ...rows]);
    const table = geometry.get("frames");
    expect(table && outcomeRow(table, outcome, 1)).toBeUndefined();
  });

  it("of the user's tables are the rows themselves", () => {
    const { geometry, outcome } = sorted("Ramar", (rows) => rows);
    const table = geometry.get("followUps");
    expect(table && outcomeRow(table, outcome, 3)).toBe(3);
    expect(aboutRow(outcome, "followUps", 3)).toBeUndefined();
  });
});
