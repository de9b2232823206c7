import { evaluate } from "../../../src/domain/evaluate";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import { inputColumns } from "../../../src/sheets/reading/readRows";
import { readWorkbook } from "../../../src/sheets/reading/readWorkbook";
import type { CellContent } from "../../../src/sheets/tableData";
import { makeTable } from "../makeTable";

/** Every column that a number or a light depends on; a new column must be decided about here. */
const NEEDED = {
  settings: ["key", "value"],
  units: ["unit"],
  services: ["service", "unit", "method", "index", "compensation", "partOf"],
  population: ["scenario", "year", "age", "persons"],
  targetGroups: ["group", "ageFrom", "ageTo", "measure"],
  volumes: ["group", "year", "volume"],
  standardCosts: ["service", "group", "year", "cost", "basis", "share"],
  priceIndexes: ["index", "year", "change"],
  baseFrames: ["service", "year", "frame"],
  ambitions: ["service", "year", "amount"],
  funding: ["item", "year", "amount"],
  frameBasis: [],
  frames: [],
  followUps: ["unit", "period", "frame", "forecast"],
  measures: ["unit", "year", "effect", "state", "inForecast"],
  yearResults: ["unit", "year", "frame", "outcome"],
  exemptions: ["unit", "deficitYear", "amount", "decision"],
  recoveries: [],
  goals: ["id", "parent", "assessment", "reason"],
  factors: ["id", "goal"],
  indicators: ["id", "belongsTo", "kind", "direction", "target", "targetTo", "yellowLimit", "weight"],
  measurements: ["indicator", "period", "value"],
  activities: ["id", "ends", "state"],
  missions: ["unit", "idea", "documents", "vision", "partners"],
  steeringDocuments: ["document", "unit"],
  assignments: ["id", "reportBy", "reported", "state"],
  risks: ["id", "unit", "probability", "consequence"],
  calendar: ["event", "kind", "phase", "date", "recurrence", "done"],
  financialGoals: ["id", "year", "direction", "target", "targetTo", "yellowLimit", "forecast", "outcome"],
  steeringMeasures: ["id", "state", "decision", "decided"],
  initiatives: ["id"],
  balances: [
    "year",
    "result",
    "capitalGains",
    "gainsExempted",
    "lossesExempted",
    "unrealised",
    "reversed",
    "adjustment",
    "deposited",
    "used",
    "openingReserve",
    "revenues",
    "equity",
    "exempted",
    "decision",
  ],
  balanceDeficits: [],
  modelRows: ["part", "name", "value", "addition"],
  scenarios: ["scenario", "population", "index", "standardCost", "compensation", "service"],
  log: [],
  versions: [],
  versionData: [],
  ignoredFindings: ["finding", "table", "key", "column", "value", "reason"],
};

function read(name: string, cells: Readonly<Record<string, CellContent>>) {
  return readWorkbook([makeTable(name, Object.keys(cells), [Object.values(cells)])]);
}

describe("cells that nothing depends on", () => {
  it("[WB] are all but these", () => {
    const needed = Object.entries(CONTRACT).map(([key, contract]) => [
      key,
      inputColumns(contract).flatMap(([column, { isIncidental }]) => (isIncidental ? [] : [column])),
    ]);
    expect(Object.fromEntries(needed)).toEqual(NEEDED);
  });

  it("[WB] never take out their row, which is used as if the cell were empty", () => {
    const followUp = read("Uppföljning", { Enhet: "A", Period: 2026, Ram: 10, Prognos: 12, Utfall: "inte klart" });
    expect(followUp.workbook.followUps[0]).toMatchObject({ frame: 10, outcome: undefined });
    expect(followUp.findings.map(({ code, at }) => [code, at.column])).toEqual([["not-a-number", "outcome"]]);
    const measure = {
      Enhet: "A",
      År: 2026,
      "Effekt i år": 5,
      Helårseffekt: "#N/A",
      Slag: "Evig",
      "Berör barn": "kanske",
    };
    const measures = read("Åtgärder", measure);
    expect(measures.workbook.measures[0]).toMatchObject({ effect: 5, concernsChildren: false, kind: undefined });
    expect(measures.workbook.leftOut).toEqual({});
    expect(measures.findings).toHaveLength(3);
    const exemption = { Enhet: "A", Underskottsår: 2024, Belopp: 5, Beslut: "KF § 1", Datum: "i våras" };
    expect(read("Undantag", exemption).workbook.exemptions).toHaveLength(1);
    expect(read("Indikatorer", { Id: "I1", Periodicitet: "Ibland" }).workbook.indicators).toHaveLength(1);
    expect(read("Styrdokument", { Styrdokument: "Plan", Slag: "EU", Beslutat: "2019" }).workbook).toMatchObject({
      steeringDocuments: [{ document: "Plan", origin: undefined, decided: undefined }],
      leftOut: {},
    });
    expect(read("Initiativ", { Id: "IN1", Läge: "Tanke" }).workbook.initiatives).toHaveLength(1);
    expect(read("Aktiviteter", { Id: "A1", Startar: "snart", Läge: "Klar" }).workbook.activities).toHaveLength(1);
  });

  it.each([
    ["Åtgärder", { Enhet: "A", År: 2026, "Effekt i år": 5, "Inräknad i prognos": "kanske" }],
    ["Indikatorer", { Id: "I1", "Gräns gul": "lagom" }],
    ["Undantag", { Enhet: "A", Underskottsår: 2024, Belopp: 5, Beslut: "#REF!" }],
    ["Mål", { Id: "M1", Bedömning: "Bra" }],
    ["Uppföljning", { Enhet: "A", Period: 2026, Ram: "mycket", Prognos: 1 }],
    ["Aktiviteter", { Id: "A1", Slutar: "snart", Läge: "Pågår" }],
    ["Grunduppdrag", { Enhet: "A", Vision: "#REF!" }],
    ["Styrdokument", { Styrdokument: "Plan", Enhet: "#N/A" }],
    ["Uppdrag", { Id: "U1", Återrapporteras: "i höst" }],
    ["Risker", { Id: "R1", Sannolikhet: "stor", Konsekvens: 2 }],
    ["Årshjul", { Händelse: "Bokslut", Datum: "i mars" }],
    ["Finansiella mål", { Id: "FM1", År: 2026, Utfall: "bra" }],
    ["Styrningsåtgärder", { Id: "SÅ1", Läge: "Klar" }],
    ["Balanskrav", { År: 2025, "Årets resultat": 1, Realisationsvinster: -5 }],
    ["Styrmodell", { Del: "Sak", Namn: "Nämnd" }],
  ])("[A-5] in %s a cell that a result depends on does", (name, cells) => {
    const { workbook } = read(name, cells);
    expect(Object.values(workbook.leftOut)).toEqual([[expect.objectContaining({ at: expect.anything() })]]);
  });
});

describe("Uppföljning without Prognos or Ram", () => {
  it.each([
    ["forecast", { Enhet: "A", Period: 2026, Ram: 10 }],
    ["frame", { Enhet: "A", Period: 2026, Prognos: 10 }],
  ])("[T3.2-a] misses %s once, and every forecast is grey", (column, cells) => {
    const { workbook, findings } = read("Uppföljning", cells);
    expect(findings.map(({ code, at }) => [code, at.column])).toEqual([["missing-column", column]]);
    expect(evaluate(workbook).forecasts.map((one) => [one.unit, one.status])).toEqual([["A", "grey"]]);
  });
});

describe("Styrdokument with an Enhet that can not be read", () => {
  it("[T3.1-a] [A-5] is not a document for all: no Grunduppdrag is green by it, nor is any asked for one", () => {
    const { workbook, findings } = readWorkbook([
      makeTable("Grunduppdrag", ["Enhet", "Verksamhetsidé", "Vision", "Samarbetspartners"], [["A", "i", "v", "s"]]),
      makeTable("Styrdokument", ["Styrdokument", "Enhet"], [["Plan", "#N/A"]]),
    ]);
    const outcome = evaluate(workbook);
    expect(findings.map(({ code, at }) => [code, at.table, at.column])).toEqual([
      ["cell-error", "steeringDocuments", "unit"],
    ]);
    expect(outcome.missions).toMatchObject([{ unit: "A", missing: [], status: "grey" }]);
    expect(outcome.findings.map(({ code }) => code)).not.toContain("mission-incomplete");
  });
});
