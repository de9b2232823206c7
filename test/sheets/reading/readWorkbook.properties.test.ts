import fc from "fast-check";
import { TABLE_KEYS } from "../../../src/domain/source";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import { excelName, type TableContract } from "../../../src/sheets/contract/table";
import { locateFinding } from "../../../src/sheets/place/locate";
import { inputColumns } from "../../../src/sheets/reading/readRows";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import type { CellContent, TableData } from "../../../src/sheets/tableData";
import { makeTable } from "../makeTable";

const SEED = { seed: 20_261, numRuns: 300 };
const junk: fc.Arbitrary<CellContent> = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.integer({ min: -10, max: 60_000 }),
  fc.constantFrom(
    "",
    " ",
    "#REF!",
    "2,1 %",
    "1 234,5",
    "−5",
    "ja",
    "Volym",
    "2026-T2",
    "1–5",
    "__proto__",
    "A",
    "B",
    2026,
    46_235,
  ),
);

function junkTable(contract: TableContract): fc.Arbitrary<TableData> {
  const headers = Object.values(contract.columns).map((column) => column.header);
  const header = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...headers) }, fc.string());
  return fc
    .uniqueArray(header, { minLength: 1, maxLength: headers.length + 2 })
    .chain((found) =>
      fc
        .array(fc.array(junk, { minLength: found.length, maxLength: found.length }), { minLength: 1, maxLength: 6 })
        .map((values) => makeTable(excelName(contract), found, values)),
    );
}

const junkWorkbook = fc.tuple(...TABLE_KEYS.map((key) => fc.option(junkTable(CONTRACT[key]), { nil: undefined })));

describe("reading whatever stands in a workbook", () => {
  it("never throws, and every finding can be located", () => {
    fc.assert(
      fc.property(junkWorkbook, (tables) => {
        const { findings, geometry } = readWorkbook(tables.flatMap((table) => table ?? []));
        for (const found of findings) {
          const location = locateFinding(found, geometry);
          expect(location.table).not.toBe("");
          expect(location.place !== undefined).toBe(geometry.has(found.at.table));
        }
      }),
      SEED,
    );
  });

  it("gives records in row order, each with a row of its table, and findings in table and row order", () => {
    fc.assert(
      fc.property(junkWorkbook, (tables) => {
        const { workbook, findings } = readWorkbook(tables.flatMap((table) => table ?? []));
        const { settings: _, model: __, leftOut, ...records } = workbook;
        for (const rows of [...Object.values(records), ...Object.values(leftOut)]) {
          const numbers = (rows as readonly { at: { row: number; table: string } }[]).map((row) => row.at.row);
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
          expect(new Set(numbers).size).toBe(numbers.length);
        }
        const order = findings.map(({ at }) => TABLE_KEYS.indexOf(at.table) * 1000 + (at.row ?? 0));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      SEED,
    );
  });

  it("reads back what a column writes: no value is lost between writing and reading", () => {
    const at = { table: "units", row: 1, column: "unit" } as const;
    for (const contract of Object.values(CONTRACT)) {
      for (const [, { kind }] of inputColumns(contract)) {
        fc.assert(
          fc.property(junk, (content) => {
            const first = kind.read(content, at);
            if (!first.isRead || first.value === "") return;
            const second = kind.read(kind.write(first.value), at);
            expect(second).toMatchObject({ isRead: true, value: first.value });
          }),
          { seed: 7, numRuns: 60 },
        );
      }
    }
  });
});
