import fc from "fast-check";
import { restoreAll } from "../../src/excel/restore";
import { withWorkbook } from "../../src/excel/session";
import { recalculate } from "../../src/run/recalculate";
import { CONTRACT } from "../../src/sheets/contract/contract";
import { excelName } from "../../src/sheets/contract/table";
import { cellAddress } from "../../src/sheets/place/a1";
import { differingParts } from "./differingParts";
import { type Hosted, openHosted } from "./hosted";

const EXAMPLES = ["lindmo", "modell-tranemo", "modell-sundsvall", "modell-lerum", "modell-timra"] as const;
const CONTENTS = [
  "",
  0,
  1,
  2026,
  2027,
  12.5,
  -900,
  250_000,
  "Grön",
  "Röd",
  "Omsorg",
  "'2026-08",
  "ja",
  "'2,5",
  "=1+1",
] as const;
const FILLS = ["#00B0F0", "#FFFFFF", "#C6EFCE"] as const;

/** A cell among all that the contract's tables hold, chosen by shares so that it fits every workbook. */
interface Spot {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

const spot: fc.Arbitrary<Spot> = fc.record({
  table: fc.double({ min: 0, max: 0.999, noNaN: true }),
  row: fc.double({ min: 0, max: 0.999, noNaN: true }),
  column: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

const edit = fc.record({ at: spot, content: fc.constantFrom(...CONTENTS) });
const colouring = fc.record({ at: spot, fill: fc.constantFrom(...FILLS) });

function place(book: Hosted, { table, row, column }: Spot): { readonly sheet: string; readonly cell: string } {
  const names = new Set(Object.values(CONTRACT).map((one) => excelName(one)));
  const { tables, sheets } = book.host.model;
  const ours = tables.filter(({ name }) => names.has(name));
  const found = ours[Math.floor(table * ours.length)];
  const sheet = sheets.find(({ id }) => id === found?.sheetId)?.name;
  if (!found || sheet === undefined) throw new Error("the example has no contract table");
  const { range } = found;
  const rows = range.bottom - range.top;
  const cell = cellAddress(
    range.top + 1 + Math.floor(row * rows),
    range.left + Math.floor(column * (range.right - range.left + 1)),
  );
  return { sheet, cell };
}

async function paint(book: Hosted, at: Spot, fill: string): Promise<void> {
  const { sheet, cell } = place(book, at);
  await withWorkbook(async ({ context, sync }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.format.fill.color = fill;
    range.numberFormat = [["0.00"]];
    await sync();
  });
}

describe("Återställ senaste körning", () => {
  it("puts every value, format and fill back: the file is byte for byte what it was before the run", async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...EXAMPLES),
        fc.array(edit, { minLength: 8, maxLength: 30 }),
        fc.array(colouring, { maxLength: 3 }),
        async (example, edits, colourings) => {
          const book = openHosted(example);
          for (const { at, content } of edits) {
            const { sheet, cell } = place(book, at);
            book.type(sheet, cell, content);
          }
          for (const { at, fill } of colourings) await paint(book, at, fill);
          const stood = book.save();
          const { before, report } = await recalculate();
          if (report.written !== "nothing") written += 1;
          await withWorkbook((session) => restoreAll(session, before));
          expect(differingParts(book.save(), stood)).toEqual([]);
        },
      ),
      { seed: 20261122, numRuns: 50 },
    );
    expect(written).toBeGreaterThan(20);
  }, 300_000);
});
