import { planChanges } from "../../../src/sheets/writing/planChanges";
import { protectedSheets } from "../../../src/sheets/writing/protectedSheets";
import { makeTable } from "../makeTable";
import { outcomeOf } from "../outcomeOf";

describe("protected sheets", () => {
  it("[WB] tells of a protected sheet only when something has to be written there", () => {
    const table = makeTable("Årsresultat", ["Enhet", "År", "Ram", "Utfall", "Resultat"], [["A", 2024, 3, 2, ""]], {
      sheet: "Låst",
      sheetProtected: true,
    });
    const outcome = outcomeOf({
      yearResults: [{ at: { table: "yearResults", row: 1 }, unit: "A", year: 2024, result: 1 }],
    });
    expect(protectedSheets([table], planChanges([table], outcome))).toEqual([
      { code: "protected-sheet", at: { table: "yearResults" }, facts: { sheet: "Låst" } },
    ]);
    expect(protectedSheets([table], [])).toEqual([]);
  });
});
