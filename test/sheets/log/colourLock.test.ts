import { colourLock } from "../../../src/sheets/log/colourLock";
import { geometryOf } from "../../../src/sheets/reading/geometryOf";
import type { CellContent } from "../../../src/sheets/tableData";
import { recordTable } from "./logTable";

const TIME = 46_348.5;

function lockOf(rows: readonly (readonly CellContent[])[], headers: Readonly<Record<string, string>> = {}) {
  return colourLock(geometryOf([recordTable("log", rows, headers)]).geometry);
}

describe("WB: låset på färgerna, läst ur Logg", () => {
  const locked = [
    [1, TIME, "Version"],
    [2, TIME, "Låst"],
    [3, TIME, "Körning"],
  ];

  it("holds from Låst to Upplåst, by Nr and not by place", () => {
    expect(lockOf(locked)).toMatchObject({ row: 2, number: 2, day: "2026-11-22" });
    expect(lockOf([...locked, [4, TIME, "Upplåst"]])).toBeUndefined();
    expect(lockOf([[4, TIME, "Upplåst"], ...locked])).toBeUndefined();
    expect(lockOf([])).toBeUndefined();
    expect(lockOf([[], ["", "", " "]])).toBeUndefined();
  });

  it("holds against an Upplåst of the same Nr as Låst, wherever the two stand: an Upplåst comes after its Låst", () => {
    const first: readonly CellContent[] = [3, TIME, "Låst"];
    const second: readonly CellContent[] = [3, TIME, "Upplåst"];
    for (const rows of [
      [first, second],
      [second, first],
      [[3, TIME, "Körning"], second, first, second],
    ]) {
      expect(lockOf(rows)).toMatchObject({ number: 3, day: "2026-11-22" });
      expect(lockOf([...rows, [4, TIME, "Upplåst"]])).toBeUndefined();
    }
    expect(lockOf([[3, TIME, "Låstt"], second])).toMatchObject({
      fault: { column: "event", found: "Låstt" },
    });
  });

  it("holds when the word of a later row can not be read: Låstt, an empty cell, #REF!", () => {
    for (const word of ["Låstt", "", "#REF!", 5, true]) {
      expect(
        lockOf([
          [1, TIME, "Version"],
          [2, TIME, word],
        ]),
      ).toMatchObject({
        row: 2,
        day: undefined,
        fault: { column: "event", isHeader: false, found: word === true ? "SANT" : String(word) },
      });
    }
    expect(
      lockOf([
        [1, TIME, "Upplåst"],
        [2, TIME, "Lst"],
      ])?.fault?.found,
    ).toBe("Lst");
  });

  it("is not disturbed by a word that is older than the newest lock or unlock", () => {
    expect(
      lockOf([
        [1, TIME, "Låstt"],
        [2, TIME, "Upplåst"],
      ]),
    ).toBeUndefined();
    expect(
      lockOf([
        [1, TIME, "Låstt"],
        [2, TIME, "Låst"],
      ])?.fault,
    ).toBeUndefined();
  });

  it("holds when the header Händelse is misspelt or gone, but not of an empty Logg", () => {
    const header = (found: string) => ({ fault: { column: "event", isHeader: true, found } });
    expect(lockOf(locked, { Händelse: "Händelsen" })).toMatchObject(header("Händelsen"));
    expect(lockOf(locked, { Händelse: "Vad" })).toMatchObject(header(""));
    expect(lockOf([[]], { Händelse: "Vad" })).toBeUndefined();
  });

  it("reads a Låst without a number as after the row above, so that a new Upplåst still undoes it", () => {
    for (const number of ["skräp", "", -5, 1e15]) {
      const damaged = [
        [1, TIME, "Upplåst"],
        [number, TIME, "Låst"],
      ];
      expect(lockOf(damaged)).toMatchObject({ row: 2 });
      expect(lockOf([...damaged, [2, TIME, "Upplåst"]])).toBeUndefined();
    }
    expect(
      lockOf([
        ["3", TIME, "Låst"],
        [2, TIME, "Upplåst"],
      ]),
    ).toMatchObject({ number: 3 });
  });

  it("does not take an Upplåst without a number for the newest: sorted otherwise it may be older than the Låst", () => {
    expect(
      lockOf([
        [2, TIME, "Låst"],
        ["skräp", TIME, "Upplåst"],
      ]),
    ).toMatchObject({
      fault: { column: "number", isHeader: false, found: "skräp" },
    });
    expect(
      lockOf([
        ["skräp", TIME, "Låst"],
        [1, TIME, "Upplåst"],
      ])?.fault,
    ).toBeUndefined();
  });
});
