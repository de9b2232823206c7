import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import type { CellContent } from "../../../src/sheets/tableData";
import { makeTable } from "../makeTable";

function readSettings(...rows: readonly (readonly CellContent[])[]) {
  const { workbook, findings } = readWorkbook([makeTable("Inställningar", ["Nyckel", "Värde", "Förklaring"], rows)]);
  return { settings: workbook.settings, findings };
}

describe("Inställningar", () => {
  it("[WB] has its defaults where a key is absent or empty", () => {
    const { settings, findings } = readSettings(["Budgetår", 2027, ""], ["Antal år", "", ""]);
    expect(findings).toEqual([]);
    expect(settings).toEqual({
      municipality: undefined,
      municipalityCode: undefined,
      model: "tranemo",
      budgetYear: 2027,
      planYears: 3,
      amountUnit: "tkr",
      scenario: "Huvud",
      index: "PKV",
      recoveryYears: 2,
      forecastLimit: 0,
      yellowMargin: 0.05,
      rollUp: "share",
      greenShare: 0.75,
      yellowShare: 0.5,
      reportLimit: undefined,
      maxOverallGoals: 5,
      baseModel: "tranemo",
      referenceDay: undefined,
      riskScale: 4,
      riskYellow: 4,
      riskRed: 9,
      newPlanYear: undefined,
      visionAreas: undefined,
    });
  });

  it("[WB] reads every kind of value, ignoring case in keys and words", () => {
    const { settings, findings } = readSettings(
      ["BUDGETÅR", 2028, ""],
      ["beloppsenhet", "MNKR", ""],
      ["Kommunkod", 114, ""],
      ["Gul marginal", 0.1, ""],
      ["Sammanvägning", "Sämsta", ""],
      ["Rapportgräns", 500, ""],
      ["Min egen nyckel", "x", ""],
      ["Utgår från", "timrå", ""],
      ["Avstämningsdag", 46265, ""],
      ["Riskskala", 5, ""],
      ["Ny plan gjordes", "2026", ""],
      ["Visionsområden", "Lärande; Natur", ""],
    );
    expect(findings.map(({ code, at }) => [code, at.setting])).toEqual([["number-as-text", "newPlanYear"]]);
    expect(settings).toMatchObject({
      budgetYear: 2028,
      amountUnit: "mnkr",
      municipalityCode: "0114",
      yellowMargin: 0.1,
      rollUp: "worst",
      reportLimit: 500,
      baseModel: "timra",
      referenceDay: "2026-08-31",
      riskScale: 5,
      newPlanYear: 2026,
      visionAreas: "Lärande; Natur",
    });
  });

  it("[WB] misses the budget year in the table, and where services need it", () => {
    expect(readSettings(["Antal år", 3, ""]).findings).toEqual([
      { code: "missing-setting", at: { table: "settings" }, facts: { key: "budgetYear" } },
    ]);
    expect(readSettings(["Budgetår", "", ""]).findings[0]?.at).toEqual({ table: "settings", row: 1, column: "value" });
    const services = makeTable("Verksamheter", ["Verksamhet", "Enhet", "Metod"], [["Skola", "Lärande", "Volym"]]);
    expect(readWorkbook([services]).findings.map((found) => found.code)).toEqual(["missing-setting"]);
  });

  it("keeps the default of a value that can not be read, with a finding at the cell", () => {
    const { settings, findings } = readSettings(
      ["Budgetår", "snart", ""],
      ["Andel grön", 75, ""],
      ["Antal år", "#N/A", ""],
    );
    expect(settings).toMatchObject({ budgetYear: undefined, greenShare: 0.75, planYears: 3 });
    expect(findings.map((found) => [found.code, found.at.row])).toEqual([
      ["not-a-year", 1],
      ["out-of-range", 2],
      ["cell-error", 3],
    ]);
  });

  it("names the key that a near miss meant, and uses the first of two", () => {
    const { settings, findings } = readSettings(["Budgetår", 2027, ""], ["Budgetår", 2029, ""], ["Antal åar", 5, ""]);
    expect(settings).toMatchObject({ budgetYear: 2027, planYears: 3 });
    expect(findings.map((found) => [found.code, found.facts])).toEqual([
      ["duplicate-key", { key: "Budgetår", firstRow: 1 }],
      ["misspelt-setting", { found: "Antal åar", closest: "Antal år" }],
    ]);
  });

  it("[WB] does not take an unreadable Beloppsenhet for tkr, nor an empty one for unreadable", () => {
    const { settings, findings } = readSettings(["Budgetår", 2027, ""], ["Beloppsenhet", "öre", ""]);
    expect(settings.amountUnit).toBe("unknown");
    expect(findings.map(({ code, at }) => [code, at.setting])).toEqual([["not-in-list", "amountUnit"]]);
    expect(readSettings(["Beloppsenhet", "#N/A", ""]).settings.amountUnit).toBe("unknown");
    expect(readSettings(["Beloppsenhet", "", ""]).settings.amountUnit).toBe("tkr");
  });

  it("[S4-b] finds an Andel grön that is less than Andel gul, given or by default", () => {
    const year = ["Budgetår", 2027, ""] as const;
    const { findings } = readSettings(year, ["Andel grön", 0.4, ""]);
    expect(findings.map(({ code, at, facts }) => [code, at.row, facts])).toEqual([
      ["share-limits-reversed", 2, { green: 0.4, yellow: 0.5 }],
    ]);
    expect(readSettings(year, ["Andel gul", 0.9, ""]).findings[0]?.at.row).toBe(2);
    expect(readSettings(year, ["Andel grön", 0.5, ""]).findings).toEqual([]);
  });

  it("[T6-a] finds a Riskgräns röd that is less than Riskgräns gul, given or by default; the same is none", () => {
    const year = ["Budgetår", 2027, ""] as const;
    const { findings } = readSettings(year, ["Riskgräns gul", 10, ""]);
    expect(findings.map(({ code, at, facts }) => [code, at.row, facts])).toEqual([
      ["risk-limits-reversed", 2, { yellow: 10, red: 9 }],
    ]);
    expect(readSettings(year, ["Riskgräns röd", 3, ""]).findings[0]?.at.row).toBe(2);
    expect(readSettings(year, ["Riskgräns gul", 9, ""]).findings).toEqual([]);
  });

  it("[A-9] takes Återhämtningstid from the model where it is empty or absent, and 2 while it can not be read", () => {
    const own: readonly CellContent[] = ["Styrmodell", "Egen", ""];
    const model = makeTable("Styrmodell", ["Del", "Namn", "Värde"], [["Regel", "Återhämtningstid", 4]]);
    const yearsWith = (...rows: readonly (readonly CellContent[])[]) =>
      readWorkbook([makeTable("Inställningar", ["Nyckel", "Värde", "Förklaring"], rows), model]).workbook.settings
        .recoveryYears;
    expect(yearsWith(own)).toBe(4);
    expect(yearsWith(own, ["Återhämtningstid", "", ""])).toBe(4);
    expect(yearsWith(own, ["Återhämtningstid", 3, ""])).toBe(3);
    expect(yearsWith(own, ["Återhämtningstid", "fort", ""])).toBe(2);
    expect(yearsWith(["Styrmodell", "Lerum", ""])).toBe(2);
  });
});
