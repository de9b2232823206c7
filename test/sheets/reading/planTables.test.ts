import type { Tables } from "../../../src/domain/rows";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import type { CellContent, TableData } from "../../../src/sheets/tableData";
import { makeTable } from "../makeTable";

type Row = Readonly<Record<string, CellContent>>;

function table(name: string, ...rows: readonly [Row, ...Row[]]): TableData {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return makeTable(
    name,
    headers,
    rows.map((row) => headers.map((header) => row[header] ?? "")),
  );
}

/** The first record of a table that reads without a finding. */
function record<K extends keyof Tables>(key: K, name: string, row: Row): Tables[K][number] | undefined {
  const { workbook, findings } = readWorkbook([table(name, row)]);
  expect(findings.filter((found) => found.code !== "missing-table")).toEqual([]);
  return workbook[key][0];
}

function codes(...tables: readonly TableData[]): readonly string[] {
  return readWorkbook(tables).findings.map(({ code, at }) =>
    [code, at.table, at.row ?? "-", at.column ?? "-"].join(" "),
  );
}

describe("the tables of what units are to do", () => {
  it("[T3.1-a] Grunduppdrag gives its four parts, empty ones as not known", () => {
    const row = {
      Enhet: "Omsorg",
      Verksamhetsidé: "Vi ger stöd",
      Styrdokument: "SoL",
      Vision: " ",
      Samarbetspartners: 1177,
    };
    expect(record("missions", "Grunduppdrag", row)).toEqual({
      at: { table: "missions", row: 1 },
      unit: "Omsorg",
      idea: "Vi ger stöd",
      documents: "SoL",
      vision: undefined,
      partners: "1177",
    });
  });

  it("[L-c] Uppdrag gives days from dates and from ISO text, and its state", () => {
    const row = { Id: "1.1", Mål: "M1", Återrapporteras: 46326, Återrapporterat: "2026-10-12", Läge: "pågår" };
    expect(record("assignments", "Uppdrag", row)).toMatchObject({
      id: "1.1",
      goal: "M1",
      reportBy: "2026-10-31",
      reported: "2026-10-12",
      state: "ongoing",
    });
  });

  it("[S4-e] Styrningsåtgärder and [S5-a] Initiativ give their steps", () => {
    const measure = { Id: "SÅ1", Avser: "K1", Period: "2026-T2", Läge: "Genomförd", Beslutsdatum: "2026-09-15" };
    expect(record("steeringMeasures", "Styrningsåtgärder", measure)).toMatchObject({
      concerns: "K1",
      period: { kind: "tertial", year: 2026, part: 2 },
      state: "carriedOut",
      decided: "2026-09-15",
    });
    const initiative = { Id: "IN1", Läge: "Effekt säkrad", Värde: "Kortare väntan" };
    expect(record("initiatives", "Initiativ", initiative)).toMatchObject({ state: "secured", value: "Kortare väntan" });
  });

  it("[T3.2-h] Årshjul gives kind, phase, day and recurrence", () => {
    const row = { Händelse: "Bokslut", Slag: "Årsredovisning", Fas: "Uppföljning", Datum: 46082, Återkommer: "År" };
    expect(record("calendar", "Årshjul", row)).toEqual({
      at: { table: "calendar", row: 1 },
      event: "Bokslut",
      kind: "annualReport",
      phase: "followUp",
      unit: undefined,
      recipient: undefined,
      date: "2026-03-01",
      recurrence: "year",
      done: undefined,
    });
  });
});

describe("the tables of the municipality's own economy", () => {
  it("[T3.2-f] Finansiella mål is found under its name with _, and takes shares and amounts alike", () => {
    const row = { Id: "FM1", År: 2026, Målvärde: 0.02, "Gräns gul": 0.01, Prognos: 4200, Utfall: "" };
    expect(record("financialGoals", "Finansiella_mål", row)).toMatchObject({
      year: 2026,
      direction: "higher",
      target: 0.02,
      yellowLimit: 0.01,
      forecast: 4200,
      outcome: undefined,
    });
  });

  it("[KL11:12] Balanskrav counts an empty adjustment as 0, but not revenues, equity or the reserve", () => {
    expect(record("balances", "Balanskrav", { År: 2025, "Årets resultat": -4200, Realisationsvinster: 1800 })).toEqual({
      at: { table: "balances", row: 1 },
      year: 2025,
      result: -4200,
      capitalGains: 1800,
      gainsExempted: 0,
      lossesExempted: 0,
      unrealised: 0,
      reversed: 0,
      adjustment: 0,
      deposited: 0,
      used: 0,
      revenues: undefined,
      equity: undefined,
      openingReserve: undefined,
      exempted: undefined,
      decision: undefined,
    });
  });

  it("[KL11:12] Balanskrav refuses a gain with minus, and lets equity and securities be negative", () => {
    const row = {
      År: 2025,
      "Årets resultat": 1,
      Realisationsvinster: -5,
      "Eget kapital": -9,
      "Orealiserade värdepapper": -2,
    };
    expect(codes(table("Balanskrav", row))).toEqual(["out-of-range balances 1 capitalGains"]);
  });
});

describe("rows that say only half", () => {
  it("[WB] miss what must be filled in, and stand among the left-out ones with the rest", () => {
    const tables = [
      table("Grunduppdrag", { Enhet: "", Vision: "Ett gott liv" }),
      table("Uppdrag", { Id: "", Läge: "Klart" }),
      table("Årshjul", { Händelse: "", Datum: 46082 }),
      table("Finansiella mål", { Id: "FM1", År: "", Utfall: 1 }),
      table("Balanskrav", { År: 2025, "Årets resultat": "", "Eget kapital": 5 }),
      table("Styrmodell", { Del: "Nivå", Namn: "" }),
    ];
    expect(codes(...tables)).toEqual([
      "missing-value missions 1 unit",
      "missing-value assignments 1 id",
      "missing-value calendar 1 event",
      "missing-value financialGoals 1 year",
      "missing-value balances 1 result",
      "missing-value modelRows 1 name",
    ]);
    const { leftOut } = readWorkbook(tables).workbook;
    expect(leftOut.missions).toEqual([expect.objectContaining({ vision: "Ett gott liv" })]);
    expect(leftOut.balances).toEqual([expect.objectContaining({ year: 2025, equity: 5, used: 0 })]);
  });

  it("[WB] are told of a day that is none, where a light needs it the row is left out", () => {
    const calendar = table("Årshjul", { Händelse: "Bokslut", Datum: "i mars" }, { Händelse: "Budget", Klart: 0.5 });
    const documents = table("Styrdokument", { Styrdokument: "Plan", "Gäller till": "tills vidare" });
    expect(codes(calendar, documents)).toEqual([
      "not-a-date steeringDocuments 1 validTo",
      "not-a-date calendar 1 date",
      "not-a-date calendar 2 done",
    ]);
    const { workbook } = readWorkbook([calendar, documents]);
    expect(workbook.calendar).toEqual([]);
    expect(workbook.steeringDocuments).toHaveLength(1);
  });
});

describe("names and ids", () => {
  const units = makeTable("Organisation", ["Enhet"], [["Omsorg"], ["Lärande"]]);

  it("[WB] a unit that Organisation lacks is told with the closest one, in every new table that names units", () => {
    const tables = ["Grunduppdrag", "Styrdokument", "Uppdrag", "Risker", "Årshjul", "Styrningsåtgärder", "Initiativ"];
    const rows: Row = { Enhet: "Omsrog", Id: "X1", Händelse: "Möte", Styrdokument: "Plan" };
    const { findings, workbook } = readWorkbook([units, ...tables.map((name) => table(name, rows))]);
    const unknown = findings.filter((found) => found.code === "unknown-reference");
    expect(unknown.map(({ at, facts }) => [at.table, facts])).toEqual(
      ["missions", "steeringDocuments", "assignments", "risks", "calendar", "steeringMeasures", "initiatives"].map(
        (key) => [key, { found: "Omsrog", target: "units", closest: "Omsorg" }],
      ),
    );
    expect(workbook.risks).toHaveLength(1);
  });

  it("[T6-a] a risk's factor and what a steering measure concerns are looked up", () => {
    const goals = makeTable("Mål", ["Id"], [["M1"]]);
    const factors = makeTable("Faktorer", ["Id"], [["K1"]]);
    const risks = table("Risker", { Id: "R1", Faktor: "M1" }, { Id: "R2", Faktor: "K1" });
    const measures = table("Styrningsåtgärder", { Id: "SÅ1", Avser: "M1" }, { Id: "SÅ2", Avser: "X9" });
    expect(codes(goals, factors, risks, measures)).toEqual([
      "unknown-reference risks 1 factor",
      "unknown-reference steeringMeasures 2 concerns",
    ]);
  });

  it.each([
    ["Grunduppdrag", "missions", { Enhet: "Omsorg" }],
    ["Uppdrag", "assignments", { Id: "U1" }],
    ["Risker", "risks", { Id: "R1" }],
    ["Finansiella mål", "financialGoals", { Id: "FM1", År: 2026 }],
    ["Styrningsåtgärder", "steeringMeasures", { Id: "SÅ1" }],
    ["Initiativ", "initiatives", { Id: "IN1" }],
    ["Balanskrav", "balances", { År: 2025, "Årets resultat": 1 }],
  ] as const)("[WB] two rows of %s with the same key are one record and one left out", (name, key, row: Row) => {
    const { workbook, findings } = readWorkbook([table(name, row, row)]);
    expect(findings.map(({ code, at }) => [code, at.row])).toEqual([["duplicate-key", 2]]);
    expect([workbook[key].length, workbook.leftOut[key]?.length]).toEqual([1, 1]);
  });

  it("[T3.2-h] the same event may stand on several days, and a goal in several years", () => {
    const calendar = table("Årshjul", { Händelse: "Prognos", Datum: 46082 }, { Händelse: "Prognos", Datum: 46200 });
    const goals = table("Finansiella mål", { Id: "FM1", År: 2026 }, { Id: "FM1", År: 2027 });
    expect(codes(calendar, goals)).toEqual([]);
  });
});

describe("Risker against Riskskala", () => {
  const risks = table(
    "Risker",
    { Id: "R1", Sannolikhet: 5, Konsekvens: 2 },
    { Id: "R2", Sannolikhet: 4, Konsekvens: 4 },
  );
  const scale = (steps: number) =>
    table("Inställningar", { Nyckel: "Budgetår", Värde: 2027 }, { Nyckel: "Riskskala", Värde: steps });

  it("[T6-a] a step above the scale, 5 of 4, is out of range and its row is left out without it", () => {
    const { workbook, findings } = readWorkbook([risks]);
    expect(findings).toEqual([
      {
        code: "out-of-range",
        at: { table: "risks", row: 1, column: "probability" },
        facts: { found: 5, min: 1, max: 4 },
      },
    ]);
    expect(workbook.risks.map((risk) => risk.id)).toEqual(["R2"]);
    expect(workbook.leftOut.risks).toEqual([expect.objectContaining({ id: "R1", consequence: 2 })]);
    expect(workbook.leftOut.risks?.[0]).not.toHaveProperty("probability");
  });

  it("[T6-a] is read where the scale is 5, and none of the rows where it is 3", () => {
    expect(codes(scale(5), risks)).toEqual([]);
    expect(readWorkbook([scale(5), risks]).workbook.risks).toHaveLength(2);
    expect(codes(scale(3), risks)).toEqual([
      "out-of-range risks 1 probability",
      "out-of-range risks 2 probability",
      "out-of-range risks 2 consequence",
    ]);
  });
});

describe("what the steering model says of reading", () => {
  const settings = (model: string, newPlan: CellContent) =>
    table(
      "Inställningar",
      { Nyckel: "Budgetår", Värde: 2027 },
      { Nyckel: "Styrmodell", Värde: model },
      { Nyckel: "Ny plan gjordes", Värde: newPlan },
    );
  const services = table("Verksamheter", { Verksamhet: "Skola", Enhet: "Lärande", Metod: "" });

  it("[S4-a] a service without a method is indexed in a review year, and misses it any other", () => {
    const review = readWorkbook([settings("Sundsvall", 2026), services]);
    expect(review.findings).toEqual([]);
    expect(review.workbook.services.map((one) => one.method)).toEqual(["indexation"]);
    for (const other of [settings("Sundsvall", 2027), settings("Sundsvall", ""), settings("Tranemo", 2026)]) {
      expect(codes(other, services)).toEqual(["missing-value services 1 method"]);
      const [left] = readWorkbook([other, services]).workbook.leftOut.services ?? [];
      expect(left).not.toHaveProperty("method");
    }
  });

  it("[S4-a] a method that can not be read is told in a review year too", () => {
    const misspelt = table("Verksamheter", { Verksamhet: "Skola", Enhet: "Lärande", Metod: "Volum" });
    expect(codes(settings("Sundsvall", 2026), misspelt)).toEqual(["not-in-list services 1 method"]);
  });

  it("[L-a] Sektor is a level, Kansli is none in Lerum", () => {
    const units = table("Organisation", { Enhet: "A", Nivå: "sektor" }, { Enhet: "B", Nivå: "Kansli" });
    const { workbook, findings } = readWorkbook([settings("Lerum", ""), units]);
    expect(workbook.units.map((unit) => unit.level)).toEqual(["Sektor", undefined]);
    expect(findings.map(({ code, at }) => [code, at.row])).toEqual([["not-in-list", 2]]);
  });

  it("[WB] a level of the own model's is one, as the model spells it", () => {
    const model = table("Styrmodell", { Del: "Nivå", Namn: "Kansli" });
    const units = table("Organisation", { Enhet: "A", Nivå: "KANSLI" });
    const { workbook, findings } = readWorkbook([settings("Egen", ""), units, model]);
    expect(findings).toEqual([]);
    expect(workbook.units.map((unit) => unit.level)).toEqual(["Kansli"]);
  });

  it("[WB] the chosen model stands in the workbook, and Tranemo's where none is chosen", () => {
    expect(readWorkbook([settings("Timrå", "")]).workbook.model.id).toBe("timra");
    expect(readWorkbook([]).workbook.model.id).toBe("tranemo");
  });
});
