import fc from "fast-check";
import { setCell } from "../../../src/host/model/cells";
import { cellKey } from "../../../src/host/model/grid";
import type { Cell, CellValue, WorkbookModel } from "../../../src/host/model/workbook";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { fixture, producers } from "./fixture";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom("", " ", "=1+1", "_x000D_", "rad\r\nrad", "<&>\"'", "1-2", "\u0001", "å ä ö"),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!").map((error) => ({ error }) as const),
);
const edit = fc.record({
  sheet: fc.nat(2),
  row: fc.nat(25),
  column: fc.nat(12),
  content: fc.option(
    fc.record({ value, formula: fc.constantFrom(undefined, undefined, "=SUM(A1:B2)", '=IFNA([@Ram],"ä")&LET(x,1,x)') }),
  ),
  fill: fc.constantFrom(undefined, "#C6EFCE", "#FFC7CE"),
  bold: fc.constantFrom(undefined, true, false),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Arrays are changed as a whole by the host; single cells of them are not for this test. */
function apply(model: WorkbookModel, { sheet: index, row, column, content, fill, bold }: Edit): void {
  const sheet = model.sheets[index];
  const key = cellKey(row, column);
  const before = sheet?.cells.get(key);
  if (!sheet || before?.spilled || before?.arrayRange) return;
  const patch = { ...(fill ? { fill } : {}), ...(bold === undefined ? {} : { bold }) };
  const style = model.styles.derive(before?.style ?? 0, patch);
  setCell(sheet, key, content ? { value: content.value, formula: content.formula, style } : undefined);
}

/** Everything of a workbook that a save must keep; looks by what they show, not by number. */
function contentOf(model: WorkbookModel): unknown {
  const cellOf = ([key, cell]: [number, Cell]) => [
    key,
    cell.value === 0 ? 0 : cell.value,
    cell.formula,
    cell.arrayRange,
    model.styles.get(cell.style),
  ];
  return model.sheets.map((sheet) => [...sheet.cells].sort(([a], [b]) => a - b).map(cellOf));
}

describe.each(producers)("saveXlsx then openXlsx on a workbook by %s", (producer) => {
  it("gives the same workbook after any edits", () => {
    const source = fixture(producer);
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const model = openXlsx(source, "bok.xlsx");
        for (const one of edits) apply(model, one);
        expect(contentOf(openXlsx(saveXlsx(model), "bok.xlsx"))).toEqual(contentOf(model));
      }),
      { seed: 20260901, numRuns: 60 },
    );
  });
});
