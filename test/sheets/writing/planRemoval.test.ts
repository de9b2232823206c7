import { geometryOf } from "../../../src/sheets/reading/geometryOf";
import type { CellContent, TableData } from "../../../src/sheets/tableData";
import { planRemoval } from "../../../src/sheets/writing/planRemoval";
import { makeTable } from "../makeTable";

const HEADERS = ["Scenario", "Prisindex", "Egen"];

function afterRemoval(
  values: readonly (readonly CellContent[])[],
  { gone, ...more }: Partial<TableData> & { readonly gone: readonly number[] },
) {
  const table = geometryOf([makeTable("Scenarier", HEADERS, values, more)]).geometry.get("scenarios");
  if (!table) throw new Error("the table is Scenarier");
  const changes = planRemoval(table, gone);
  const rows = changes.flatMap((change) => (change.kind === "resize" ? [change.toRows] : []));
  const emptied = changes.flatMap((change) => (change.kind === "value" ? [[change.at.row, change.at.column]] : []));
  return { rows: rows[0] ?? values.length, emptied };
}

const at = (row: number, column: number) => [{ top: row, bottom: row, left: column, right: column }];

describe("taking rows out of a table of the user's", () => {
  const LOW = ["Låg", 0.01, ""];
  const EMPTY = ["", "", ""];

  it("[WB] takes the free rows after the last with it", () => {
    expect(afterRemoval([["Hög", 0.02, ""], LOW, EMPTY], { gone: [1] })).toEqual({ rows: 1, emptied: [] });
  });

  it("[WB] leaves the rows that the user has prefilled with formulas that show nothing", () => {
    const prefilled = afterRemoval([LOW, EMPTY, EMPTY], { gone: [0], hasFormulas: true, formulas: at(1, 1) });
    // The third row has no formula, and leaves.
    expect(prefilled).toEqual({
      rows: 2,
      emptied: [
        [1, 0],
        [1, 1],
      ],
    });
    const own = afterRemoval([LOW, EMPTY], { gone: [0], hasFormulas: true, formulas: at(1, 2) });
    expect(own.rows).toBe(2);
    // Where nobody knows which cells are formulas, any may be.
    expect(afterRemoval([LOW, EMPTY], { gone: [0], hasFormulas: true }).rows).toBe(2);
  });

  it("[WB] takes a row that goes with its formulas, but not one with a formula in a column of the user's own", () => {
    const ours = { gone: [1], hasFormulas: true, formulas: at(1, 1) };
    expect(afterRemoval([["Hög", 0.02, ""], LOW], ours).rows).toBe(1);
    const own = { gone: [1], hasFormulas: true, formulas: at(1, 2) };
    expect(afterRemoval([["Hög", 0.02, ""], LOW], own).rows).toBe(2);
  });

  it("[WB] lets no column that is a formula all the way down keep a row", () => {
    const formulas = [{ top: 0, bottom: 2, left: 2, right: 2 }];
    const filled = { hasFormulas: true, calculatedColumns: new Set([2]), formulas };
    expect(afterRemoval([["Hög", 0.02, 1], LOW, ["", "", 0]], { gone: [1], ...filled }).rows).toBe(1);
  });
});
