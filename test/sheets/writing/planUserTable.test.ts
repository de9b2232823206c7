import type { ForecastResult } from "../../../src/domain/outcome";
import { LIGHT_LOOKS } from "../../../src/sheets/lights";
import type { CellContent, TableData } from "../../../src/sheets/tableData";
import { planChanges } from "../../../src/sheets/writing/planChanges";
import { applyToTables } from "../applyToTables";
import { makeTable } from "../makeTable";
import { outcomeOf } from "../outcomeOf";

const HEADERS = [
  "Enhet",
  "Period",
  "Ram",
  "Prognos",
  "Avvikelse",
  "Åtgärdseffekt",
  "Kvar att hantera",
  "Status",
  "Kommentar",
];

function followUps(...values: readonly (readonly CellContent[])[]): TableData {
  return makeTable("Uppföljning", HEADERS, values, { sheet: "Min flik", top: 3, left: 1 });
}

function forecast(row: number, part: Partial<ForecastResult>): ForecastResult {
  return {
    at: { table: "followUps", row },
    unit: "Omsorg",
    period: { kind: "year", year: 2026 },
    frame: 45_000,
    forecast: 47_000,
    deviation: -2000,
    measuresEffect: 750,
    remaining: 1250,
    status: "red",
    ...part,
  };
}

describe("writing in the `*` columns of the user's tables", () => {
  it("[WB] writes only the cells that differ, at their place on the sheet", () => {
    const table = followUps(["Omsorg", 2026, 45_000, 47_000, -2000, "", 99, "", "egen"]);
    const at = (column: number) => ({ sheet: "Min flik", row: 4, column });
    expect(planChanges([table], outcomeOf({ forecasts: [forecast(1, {})] }))).toEqual([
      { kind: "value", table: "Uppföljning", at: at(6), value: 750 },
      { kind: "value", table: "Uppföljning", at: at(7), value: 1250 },
      { kind: "value", table: "Uppföljning", at: at(8), value: "Röd" },
      { kind: "light", table: "Uppföljning", at: at(8), light: "red" },
    ]);
  });

  it("[WB] changes nothing in a second run", () => {
    const outcome = outcomeOf({
      forecasts: [forecast(1, {}), forecast(3, { status: "grey", deviation: undefined, remaining: undefined })],
    });
    const before = [
      followUps(
        ["Omsorg", 2026, 1, 2, "", "", "", "", ""],
        ["", "", "", "", "", "", "", "", ""],
        ["Skola", 2026, 1, "", "", "", "", "", ""],
      ),
    ];
    const after = applyToTables(before, planChanges(before, outcome));
    expect(after[0]?.values.map((row) => row[7])).toEqual(["Röd", "", "Grå"]);
    expect(planChanges(after, outcome)).toEqual([]);
  });

  it("[WB] repaints a light whose word is right but whose colours or shape are not", () => {
    const row = ["Omsorg", 2026, 1, 2, -2000, 750, 1250, "Röd", ""];
    const outcome = outcomeOf({ forecasts: [forecast(1, {})] });
    const withLook = (look: object) =>
      planChanges([{ ...followUps(row), looks: new Map([[7, [{ ...LIGHT_LOOKS.red, ...look }]]]) }], outcome);
    expect(withLook({})).toEqual([]);
    expect(withLook({ fill: "#ffc7ce", fontColor: "#9c0006" })).toEqual([]);
    expect(withLook({ numberFormat: "@" }).map((change) => change.kind)).toEqual(["light"]);
    expect(withLook({ fill: "#C6EFCE" }).map((change) => change.kind)).toEqual(["light"]);
    expect(withLook({ fontColor: "#000000" }).map((change) => change.kind)).toEqual(["light"]);
  });

  it("[A-5] leaves no old result beside a row that has none: numbers are emptied and the light is grey", () => {
    const table = followUps(["Omsorg", "fel", 1, 2, -5, 3, 2, "Grön", ""], ["", "", "", "", -5, "", "", "Röd", ""]);
    const after = applyToTables([table], planChanges([table], outcomeOf({})));
    expect(after[0]?.values.map((row) => row.slice(4, 8))).toEqual([
      ["", "", "", "Grå"],
      ["", "", "", ""],
    ]);
    expect(after[0]?.looks.get(7)?.[1]).toEqual(LIGHT_LOOKS.grey);
    expect(planChanges(after, outcomeOf({}))).toEqual([]);
  });

  it("leaves out a `*` column that the table lacks, and a table with merged cells", () => {
    const outcome = outcomeOf({ forecasts: [forecast(1, {})] });
    expect(
      planChanges([makeTable("Uppföljning", ["Enhet", "Period", "Ram", "Prognos"], [["A", 2026, 1, 2]])], outcome),
    ).toEqual([]);
    const merged = { ...followUps(["A", 2026, 1, 2, "", "", "", "", ""]), mergedAddresses: ["A1:B1"] };
    expect(planChanges([merged], outcome)).toEqual([]);
  });

  it("[WB] writes an indicator's value, period, arrow and light, and never −0", () => {
    const headers = ["Id", "Senaste värde", "Senaste period", "Trend", "Status"];
    const indicator = {
      at: { table: "indicators", row: 1 },
      id: "I1",
      value: -0,
      period: { kind: "tertial", year: 2026, part: 2 },
      trend: "down",
      status: "yellow",
    } as const;
    const changes = planChanges(
      [makeTable("Indikatorer", headers, [["I1", "", "", "", ""]])],
      outcomeOf({ indicators: [indicator] }),
    );
    const values = changes.flatMap((change) => (change.kind === "value" ? [change.value] : []));
    expect(values).toEqual([0, "2026-T2", "↓", "Gul"]);
    expect(Object.is(values[0], 0)).toBe(true);
  });
});
