import type { Outcome } from "../../../src/domain/outcome";
import type { CellContent } from "../../../src/sheets/tableData";
import { planChanges } from "../../../src/sheets/writing/planChanges";
import { applyToTables } from "../applyToTables";
import { makeTable } from "../makeTable";
import { outcomeOf } from "../outcomeOf";

/** The rows of a table once an outcome has been written in it; a second run must write nothing. */
function written(name: string, rows: Readonly<Record<string, CellContent>>[], outcome: Partial<Outcome>) {
  const headers = Object.keys(rows[0] ?? {});
  const before = [
    makeTable(
      name,
      headers,
      rows.map((row) => headers.map((header) => row[header] ?? "")),
    ),
  ];
  const after = applyToTables(before, planChanges(before, outcomeOf(outcome)));
  expect(planChanges(after, outcomeOf(outcome))).toEqual([]);
  return after[0]?.values;
}

const at = <K extends string>(table: K, row: number) => ({ at: { table, row } }) as const;

describe("writing what was found out of plans, risks and the year", () => {
  it("[T3.1-a] names what a basic mission lacks by its columns, and nothing where nothing is lacking", () => {
    const rows = ["A", "B", "C"].map((unit) => ({ Enhet: unit, Saknas: "gammalt", Status: "" }));
    const missions = [
      { ...at("missions", 1), unit: "A", missing: ["idea", "vision"], status: "yellow" },
      { ...at("missions", 2), unit: "B", missing: [], status: "green" },
    ] as const;
    expect(written("Grunduppdrag", rows, { missions })).toEqual([
      ["A", "Verksamhetsidé, Vision", "Gul"],
      ["B", "", "Grön"],
      ["C", "", "Grå"],
    ]);
  });

  it("[T6-a] writes a risk's value and light, and empties both beside a row that has none", () => {
    const rows = ["R1", "R2"].map((id) => ({ Id: id, Riskvärde: 99, Status: "Röd" }));
    const risks = [{ ...at("risks", 1), id: "R1", value: 6, status: "yellow" }] as const;
    expect(written("Risker", rows, { risks })).toEqual([
      ["R1", 6, "Gul"],
      ["R2", "", "Grå"],
    ]);
  });

  it.each([
    ["Uppdrag", "assignments", { Id: "U1" }],
    ["Årshjul", "calendar", { Händelse: "Bokslut" }],
    ["Styrningsåtgärder", "steeringMeasures", { Id: "SÅ1" }],
  ] as const)("[WB] writes a light per row of %s, grey beside a row without a result", (name, key, cells) => {
    const rows = [
      { ...cells, Status: "" },
      { ...cells, Status: "Grön" },
    ];
    const lights = { [key]: [{ ...at(key, 1), status: "red" }] };
    expect(written(name, rows, lights)?.map((row) => row.at(-1))).toEqual(["Röd", "Grå"]);
  });

  it("[T3.2-f] writes a financial goal's light in Finansiella_mål", () => {
    const financialGoals = [
      { ...at("financialGoals", 1), id: "FM1", year: 2026, value: 0.018, basis: "outcome", status: "yellow" },
    ] as const;
    expect(written("Finansiella_mål", [{ Id: "FM1", År: 2026, Status: "" }], { financialGoals })).toEqual([
      ["FM1", 2026, "Gul"],
    ]);
  });
});

describe("writing the municipality's balance", () => {
  it("[KL11:14] writes the four amounts and the light; what can not be known stays empty", () => {
    const row = {
      År: 2025,
      "Efter justeringar": "",
      "Högsta avsättning": 7,
      Balanskravsresultat: "",
      "Resultatreserv vid årets slut": "",
      Status: "",
    };
    const balances = [
      {
        ...at("balances", 1),
        year: 2025,
        adjusted: -6500,
        mostDeposit: undefined,
        balance: -4500,
        reserve: 8000,
        status: "yellow",
      },
    ] as const;
    expect(written("Balanskrav", [row], { balances })).toEqual([[2025, -6500, "", -4500, 8000, "Gul"]]);
  });

  it("[KL11:12] makes Balanskravsunderskott when there is a deficit, in the outcome's order", () => {
    const deficit = {
      ...at("balances", 2),
      originYear: 2024,
      deficit: 4500,
      dueYear: 2027,
      recovered: 4500,
      exempted: 0,
      remaining: 0,
      state: "recovered",
      status: "green",
    } as const;
    const changes = planChanges([], outcomeOf({ balanceDeficits: [deficit] }));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: "createTable",
      layout: { table: "Balanskravsunderskott", sheet: "Balanskravsunderskott" },
      rows: [[2024, 4500, 2027, 4500, 0, 0, "Återhämtat", "Grön"]],
      lights: [{ row: 0, column: 7, light: "green" }],
    });
  });
});
