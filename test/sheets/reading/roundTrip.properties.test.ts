import fc from "fast-check";
import type { InputColumn } from "../../../src/sheets/contract/column";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import { excelName, type TableContract } from "../../../src/sheets/contract/table";
import { geometryOf } from "../../../src/sheets/reading/geometryOf";
import { inputColumns } from "../../../src/sheets/reading/readRows";
import { readTable } from "../../../src/sheets/reading/readTable";
import type { CellContent } from "../../../src/sheets/tableData";
import { makeTable } from "../makeTable";

const AT = { table: "units", row: 1, column: "unit" } as const;
const CONTENTS: readonly CellContent[] = [
  ...[0, 1, 2, 3, 0.5, -4200, 1234.5, 2026, 2027, 46_326],
  ...["Omsorg", "M1", "1.1", "2026-T2", "2026-Q3", "1–5", "90–", "ja", "nej", "KF § 12", "Föregående års värde kvar"],
];

/** What a column may hold: every value that its kind reads out of some content. */
function valuesOf({ kind }: InputColumn): readonly unknown[] {
  const words = kind.validation?.kind === "list" ? kind.validation.words : [];
  return [...CONTENTS, ...words].flatMap((content) => {
    const reading = kind.read(content, AT);
    return reading.isRead ? [reading.value] : [];
  });
}

function valueIn(column: InputColumn): fc.Arbitrary<unknown> {
  const value = fc.constantFrom(...valuesOf(column));
  return column.isValueRequired ? value : fc.oneof(fc.constant(column.whenEmpty), value);
}

function recordOf(contract: TableContract): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const columns = inputColumns(contract).map(([key, column]) => [key, valueIn(column)] as const);
  return fc.record(Object.fromEntries(columns));
}

/** A record as its row stands in the workbook, the columns in the contract's order. */
function rowOf(contract: TableContract, record: Readonly<Record<string, unknown>>): readonly CellContent[] {
  return Object.entries(contract.columns).map(([key, { kind, isWritten }]) => {
    const value = record[key];
    return isWritten || value === undefined ? "" : kind.write(value);
  });
}

describe("a record that is written and read again", () => {
  const filledIn = Object.values(CONTRACT).filter((contract) => inputColumns(contract).length > 0);

  it.each(filledIn.map((contract) => [contract.name, contract] as const))("[WB] is the same in %s", (_, contract) => {
    const headers = Object.values(contract.columns).map((column) => column.header);
    fc.assert(
      fc.property(recordOf(contract), (record) => {
        const row = rowOf(contract, record);
        fc.pre(row.some((content) => content !== ""));
        const { geometry } = geometryOf([makeTable(excelName(contract), headers, [row])]);
        const { records, leftOut } = readTable(contract, geometry);
        expect(leftOut).toEqual([]);
        expect(records).toEqual([{ ...record, at: { table: contract.key, row: 1 } }]);
      }),
      { seed: 34, numRuns: 60 },
    );
  });
});
