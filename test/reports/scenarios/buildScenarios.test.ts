import { buildReports } from "../../../src/reports/buildReports";
import type { ReportCell } from "../../../src/sheets/report/reportSheet";
import { SOUND } from "../../domain/allocation/soundFrames";
import type { Written } from "../../domain/workbookOf";
import { sourceOf } from "../sourceOf";

const SCENARIOS: Written["scenarios"] = [
  { scenario: "Dyrare", standardCost: 0.25, description: "prov" },
  { scenario: "Fel", service: "Skolan", index: 0.01 },
];

function shown(cell: ReportCell | undefined): unknown {
  if (cell === undefined) return undefined;
  return cell.kind === "number" ? cell.value : cell.kind === "words" ? cell.words : cell.light;
}

function rowsOf(written: Written) {
  const [sheet] = buildReports(sourceOf(written), ["scenarios"]);
  if (!sheet) throw new Error("the report has a sheet");
  return new Map(sheet.rows.map(({ key, cells }) => [key, cells.map(shown)]));
}

describe("Scenarier jämförda", () => {
  it("[A-12] shows each scenario's conditions, now first", () => {
    const rows = rowsOf({ ...SOUND, scenarios: SCENARIOS });
    expect(rows.get("terms:now")?.slice(0, 3)).toEqual(["Nu", "Huvud", "som nu"]);
    expect(rows.get("terms:dyrare:")).toEqual(["Dyrare", "som nu", "som nu", 0.25, "som nu", "Alla", "prov"]);
  });

  it("[A-12] sets the frames side by side per unit and service, with the sum and the room", () => {
    const rows = rowsOf({ ...SOUND, scenarios: SCENARIOS });
    expect(rows.get("frames-2027:lärande:skola")?.slice(0, 5)).toEqual(["Skola", 7000, 8750, 1750, 0.25]);
    expect(rows.get("frames-2027/total")?.slice(0, 4)).toEqual(["Summa", 7970, 9720, 1750]);
    expect(rows.get("frames-2027/room")?.slice(0, 4)).toEqual([
      "Utrymme. Finansieringen är oförändrad i scenarierna.",
      ...[30, -1720, -1750],
    ]);
    expect(rowsOf(SOUND).get("frames-2027/room")?.[0]).toBe("Utrymme");
  });

  it("[A-5] says why a scenario is not reckoned with, and shows – in its columns", () => {
    const rows = rowsOf({ ...SOUND, scenarios: SCENARIOS });
    expect(rows.get("terms/fault:fel")).toEqual([
      "Fel: Verksamheten Skolan finns inte i Verksamheter, så scenariot räknas inte.",
    ]);
    expect(rows.get("frames-2027/total")?.slice(5)).toEqual(["–", "–", "–"]);
  });

  it("[A-12] shows what one per cent and ten persons do, and only the units they reach", () => {
    const rows = rowsOf({ ...SOUND, scenarios: SCENARIOS });
    expect(rows.get("sensitivity:standardcost:")).toBeUndefined();
    expect(rows.get("sensitivity:persons:7–15")).toEqual(["7–15, 10 personer till", 500, expect.closeTo(550)]);
    expect([...rows.keys()].filter((key) => key.startsWith("sensitivity:standardCost:"))).toEqual([
      "sensitivity:standardCost:",
      "sensitivity:standardCost::lärande",
    ]);
  });

  it("says what to do without scenarios, and without frames", () => {
    expect(rowsOf(SOUND).get("terms/empty")?.[0]).toContain("Spara ett i panelen");
    expect(rowsOf({}).get("frames/empty")?.[0]).toContain("Fyll i Verksamheter");
  });
});
