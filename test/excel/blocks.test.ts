import { blockBytes, type CellWrite, splitBlocks, toBlocks } from "../../src/excel/blocks";

const write = (row: number, column: number, value: number): CellWrite => ({
  at: { sheet: "Ramar", row, column },
  value,
});

describe("Cells are joined into rectangles before they are written", () => {
  it("makes one rectangle of a whole table, whatever order its cells come in", () => {
    const cells = [write(2, 1, 4), write(1, 0, 1), write(1, 1, 2), write(2, 0, 3)];
    expect(toBlocks(cells)).toEqual([
      {
        sheet: "Ramar",
        top: 1,
        left: 0,
        bottom: 2,
        right: 1,
        values: [
          [1, 2],
          [3, 4],
        ],
        numberFormats: [
          [null, null],
          [null, null],
        ],
      },
    ]);
  });

  it("leaves cells between two written ones alone, by null", () => {
    const [block] = toBlocks([write(1, 0, 1), write(3, 0, 3)]);
    expect(block?.values).toEqual([[1], [null], [3]]);
  });

  it("writes rows that are more than 20 apart as two rectangles", () => {
    expect(toBlocks([write(1, 0, 1), write(21, 0, 2)])).toHaveLength(1);
    expect(toBlocks([write(1, 0, 1), write(22, 0, 2)])).toHaveLength(2);
  });

  it("does not join columns that have another column of the user's between them", () => {
    expect(toBlocks([write(1, 0, 1), write(1, 2, 2)])).toHaveLength(2);
  });

  it("joins content and number format of the same cell", () => {
    const at = { sheet: "Ramar", row: 1, column: 0 };
    const [block] = toBlocks([
      { at, value: "Grön" },
      { at, numberFormat: '"● "@' },
    ]);
    expect(block).toMatchObject({ values: [["Grön"]], numberFormats: [['"● "@']] });
  });

  it("cuts a block of 1 000 rows so that every part stays below the limit and no row is lost", () => {
    const cells = Array.from({ length: 1000 }, (_, row) => write(row, 0, 123_456));
    const parts = splitBlocks(toBlocks(cells), 3000);
    expect(Math.max(...parts.map(blockBytes))).toBeLessThanOrEqual(3000);
    expect(parts.flatMap((part) => part.values)).toHaveLength(1000);
    expect(parts.map((part) => part.top)).toEqual([...new Set(parts.map((part) => part.top))].sort((a, b) => a - b));
  });
});
