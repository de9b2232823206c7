import fc from "fast-check";
import type { Frame, Recovery } from "../../../src/domain/outcome";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import type { CellContent, TableData } from "../../../src/sheets/tableData";
import { planChanges } from "../../../src/sheets/writing/planChanges";
import { applyToTables } from "../applyToTables";
import { makeTable } from "../makeTable";
import { outcomeOf } from "../outcomeOf";

const HEADERS = Object.values(CONTRACT.frames.columns).map((column) => column.header);

function frame(service: string, year: number, amount = 100): Frame {
  return {
    unit: "Omsorg",
    service,
    year,
    method: "volume",
    partOf: undefined,
    standardCostFrame: amount,
    ambition: 0,
    frame: amount,
    previousFrame: undefined,
    volumeEffect: undefined,
    priceEffect: undefined,
    ambitionEffect: undefined,
    change: undefined,
  };
}

function run(tables: readonly TableData[], frames: readonly Frame[]): readonly TableData[] {
  return applyToTables(tables, planChanges(tables, outcomeOf({ frames })));
}

/** Service, year and the user's own cell of every row. */
function rowsOf(tables: readonly TableData[]): readonly string[] {
  const [table] = tables;
  const own = table?.headers.indexOf("Min") ?? -1;
  return (table?.values ?? []).map((row) => [row[1], row[2], row[own] ?? ""].join("|"));
}

function ramar(own: readonly string[], ...frames: readonly Frame[]): TableData {
  const headers = [...HEADERS, "Min"];
  const values = frames.map((row, index): CellContent[] => [
    row.unit,
    row.service,
    row.year,
    ...Array<CellContent>(8).fill(""),
    own[index] ?? "",
  ]);
  return makeTable("Ramar", headers, values);
}

describe("tables that are ours as a whole", () => {
  it("[WB] makes a missing table with its rows, and none when there is nothing to write", () => {
    const recovery: Recovery = {
      at: { table: "yearResults", row: 1 },
      unit: "Teknik",
      originYear: 2024,
      deficit: 900,
      dueYear: 2026,
      recovered: 300,
      exempted: 0,
      remaining: 600,
      state: "open",
      status: "yellow",
    };
    const changes = planChanges([], outcomeOf({ recoveries: [recovery] }));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: "createTable",
      layout: { table: "Återhämtning", sheet: "Återhämtning" },
      rows: [["Teknik", 2024, 900, 2026, 300, 0, 600, "Öppet", "Gul"]],
      lights: [{ row: 0, column: 8, light: "yellow" }],
    });
    expect(planChanges([], outcomeOf({}))).toEqual([]);
  });

  it("[WB] keeps the outcome's order, grows and shrinks, and keeps one empty row when nothing is left", () => {
    const one = run([makeTable("Ramar", HEADERS, [HEADERS.map(() => "")])], [frame("B", 2027), frame("A", 2027)]);
    expect(rowsOf(one)).toEqual(["B|2027|", "A|2027|"]);
    const two = run(one, [frame("A", 2027)]);
    expect(rowsOf(two)).toEqual(["A|2027|"]);
    const none = run(two, []);
    expect(none[0]?.values).toEqual([HEADERS.map(() => "")]);
    expect(planChanges(none, outcomeOf({}))).toEqual([]);
  });

  it("gives new rows their number formats, with decimals when amounts are in mnkr", () => {
    const frames = [frame("A", 2027, 1.5)];
    const outcome = outcomeOf({ frames });
    const table = makeTable("Ramar", ["Enhet", "Verksamhet", "Ram"], []);
    const format = (unit: "tkr" | "mnkr") =>
      planChanges([table], { ...outcome, settings: { ...outcome.settings, amountUnit: unit } }).map((change) =>
        change.kind === "value" ? change.numberFormat : change.kind,
      );
    expect(format("tkr")).toEqual(["resize", "General", "General", "#,##0"]);
    expect(format("mnkr")).toEqual(["resize", "General", "General", "#,##0.0"]);
  });

  it("[WB] keeps each row with its key when the user has written beside them", () => {
    const before = [ramar(["om A", "om B", ""], frame("A", 2027), frame("B", 2027), frame("C", 2027))];
    const after = run(before, [frame("B", 2027), frame("D", 2027), frame("A", 2027), frame("E", 2027)]);
    expect(rowsOf(after)).toEqual(["A|2027|om A", "B|2027|om B", "D|2027|", "E|2027|"]);
  });

  it("[WB] empties a vanished row that the user has written beside, and removes it where nothing of the user's moves", () => {
    const before = [ramar(["", "om B", ""], frame("A", 2027), frame("B", 2027), frame("C", 2027))];
    expect(rowsOf(run(before, []))).toEqual(["||", "||om B"]);
    expect(rowsOf(run(before, [frame("C", 2027)]))).toEqual(["||", "||om B", "C|2027|"]);
  });

  it("[WB] moves no cell of the user's and writes nothing the second time, whatever the rows", () => {
    const service = fc.constantFrom("A", "B", "C", "D", "E", "F");
    const frames = fc.uniqueArray(service, { maxLength: 6 }).map((names) => names.map((name) => frame(name, 2027)));
    const own = fc.array(fc.constantFrom("", "", "x", "y"), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(frames, own, frames, (first, notes, second) => {
        fc.pre(first.length > 0);
        const before = ramar(notes, ...first);
        const after = run([before], second);
        before.values.forEach((row, index) => {
          const note = row.at(-1);
          if (note === "") return;
          const kept = after[0]?.values[index];
          expect(kept?.at(-1)).toBe(note);
          expect([row[1], ""]).toContain(kept?.[1]);
        });
        const written = after[0]?.values.map((row) => row[1]).filter((name) => name !== "");
        expect([...(written ?? [])].sort()).toEqual(second.map((row) => row.service).sort());
        expect(planChanges(after, outcomeOf({ frames: second }))).toEqual([]);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
