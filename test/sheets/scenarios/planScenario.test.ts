import { NO_TERMS } from "../../../src/domain/scenarios/scenario";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import { planScenario, type SavedScenario } from "../../../src/sheets/scenarios/planScenario";
import { planScenarioRemoval } from "../../../src/sheets/scenarios/planScenarioRemoval";
import type { CellContent, TableData } from "../../../src/sheets/tableData";
import { applyToTables } from "../applyToTables";
import { makeTable } from "../makeTable";

const HEADERS = [
  "Scenario",
  "Befolkning",
  "Prisindex",
  "Standardkostnad",
  "Kompensationsgrad",
  "Verksamhet",
  "Beskrivning",
  "Egen",
];
const LOW = ["Låg", "Låg", 0.01, "", "", "", "SCB", "min rad"];
const SCHOOL = ["Låg", "", 0.02, "", "", "Skola", "", ""];

function table(values: readonly (readonly CellContent[])[], more: Partial<TableData> = {}): TableData {
  return makeTable("Scenarier", HEADERS, values, more);
}

function saved(part: Partial<SavedScenario> = {}): SavedScenario {
  return { name: "Prov", isNew: true, description: undefined, terms: [{ ...NO_TERMS, index: 0.015 }], ...part };
}

function afterSaving(before: readonly TableData[], scenario: SavedScenario) {
  const planned = planScenario(before, scenario, "tkr");
  if (planned.kind === "refused") return planned.obstacle.kind;
  return applyToTables(before, planned.changes)[0]?.values;
}

describe("A-12: a scenario is saved as rows of Scenarier", () => {
  it("[A-12] makes the table where there is none, and reads back what was saved", () => {
    const terms = [
      { ...NO_TERMS, population: "Låg", index: -0.01 },
      { ...NO_TERMS, service: "Skola", standardCost: 0.05, compensation: 0.8 },
    ];
    const planned = planScenario([], saved({ terms, description: "- prövning" }), "tkr");
    if (planned.kind === "refused") throw new Error(planned.obstacle.kind);
    const { scenarios } = readWorkbook(applyToTables([], planned.changes)).workbook;
    expect(scenarios.map(({ at, ...row }) => row)).toEqual(
      terms.map((row) => ({ ...row, scenario: "Prov", description: "- prövning" })),
    );
  });

  it("[WB] adds a new scenario after the user's rows, which stay as they are", () => {
    expect(afterSaving([table([LOW, SCHOOL])], saved())).toEqual([
      LOW,
      SCHOOL,
      ["Prov", "", 0.015, "", "", "", "", ""],
    ]);
    expect(afterSaving([table([HEADERS.map(() => "")])], saved())).toEqual([["Prov", "", 0.015, "", "", "", "", ""]]);
  });

  it("[WB] never takes a name that is there, whatever its case", () => {
    expect(afterSaving([table([LOW])], saved({ name: "låg " }))).toBe("taken");
  });

  it("[A-12] rewrites only the terms of the scenario's own row for all services", () => {
    const terms = [
      { ...NO_TERMS, standardCost: 0.03 },
      { ...NO_TERMS, service: "Skola", index: 0.5 },
    ];
    expect(afterSaving([table([SCHOOL, LOW])], saved({ name: "låg", isNew: false, terms }))).toEqual([
      SCHOOL,
      ["Låg", "", "", 0.03, "", "", "SCB", "min rad"],
    ]);
  });

  it("[A-12] adds the row for all services where the scenario has none", () => {
    expect(afterSaving([table([SCHOOL])], saved({ name: "Låg", isNew: false }))).toEqual([
      SCHOOL,
      ["Låg", "", 0.015, "", "", "", "", ""],
    ]);
  });

  it("[WB] rewrites a row where the formulas are in other cells: of other rows, and of the user's own column", () => {
    const formulas = [
      { top: 0, bottom: 0, left: 0, right: 7 },
      { top: 1, bottom: 1, left: 7, right: 7 },
    ];
    const own = saved({ name: "Låg", isNew: false, terms: [{ ...NO_TERMS, index: 0.02 }] });
    expect(afterSaving([table([SCHOOL, LOW], { hasFormulas: true, formulas })], own)).toEqual([
      SCHOOL,
      ["Låg", "", 0.02, "", "", "", "SCB", "min rad"],
    ]);
  });

  it("[WB] refuses what would overwrite a formula, lose a value or guess which row is meant", () => {
    const own = saved({ name: "Låg", isNew: false });
    expect(afterSaving([table([LOW], { hasFormulas: true })], own)).toBe("formulas");
    const formulas = (row: number, column: number) => ({
      hasFormulas: true,
      formulas: [{ top: row, bottom: row, left: column, right: column }],
    });
    // The index is rewritten.
    expect(afterSaving([table([LOW], formulas(0, 2))], own)).toBe("formulas");
    const calculated = { ...formulas(0, 2), calculatedColumns: new Set([2]) };
    const emptied = { ...own, terms: [{ ...NO_TERMS, standardCost: 0.03 }] };
    expect(afterSaving([table([LOW], calculated)], emptied)).toBe("formulas");
    expect(afterSaving([table([LOW, LOW])], own)).toBe("gone");
    expect(afterSaving([table([SCHOOL])], saved({ name: "Hög", isNew: false }))).toBe("gone");
    expect(afterSaving([makeTable("Scenarier", ["Scenario"], [["Låg"]])], saved())).toBe("columns");
    expect(afterSaving([table([LOW], { sheetProtected: true })], saved())).toBe("protected");
  });
});

describe("A-12: a scenario is taken out of Scenarier", () => {
  const without = (values: readonly (readonly CellContent[])[], more: Partial<TableData> = {}) => {
    const planned = planScenarioRemoval([table(values, more)], "låg");
    if (planned.kind === "refused") return planned.obstacle.kind;
    return applyToTables([table(values, more)], planned.changes)[0]?.values;
  };
  const HIGH = ["Hög", "Hög", "", "", "", "", "", ""];
  const EMPTY = HEADERS.map(() => "");

  it("[WB] shrinks the table by rows at the end, and empties others in place", () => {
    expect(without([HIGH, SCHOOL])).toEqual([HIGH]);
    expect(without([SCHOOL, HIGH])).toEqual([EMPTY, HIGH]);
    expect(without([SCHOOL])).toEqual([EMPTY]);
  });

  it("[WB] leaves what the user has in columns of their own", () => {
    expect(without([HIGH, LOW])).toEqual([HIGH, [...EMPTY.slice(1), "min rad"]]);
  });

  it("[WB] leaves other scenarios, and says when there is none of the name", () => {
    expect(without([HIGH])).toBe("gone");
  });
});
