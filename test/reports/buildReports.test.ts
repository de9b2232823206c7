import fc from "fast-check";
import { availableReports } from "../../src/reports/availableReports";
import { buildReports } from "../../src/reports/buildReports";
import { REPORT_IDS } from "../../src/sheets/report/reportSheet";
import { exampleWorkbook } from "../domain/exampleWorkbook";
import { randomWorkbook } from "./randomWorkbook";
import { sourceOf } from "./sourceOf";

const RUNS = { seed: 27, numRuns: 80 };
const FORBIDDEN = /[[\]:*?/\\]/;

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe("Reports of any workbook", () => {
  it("[WB] have sheet names that Excel takes, none twice, and row keys that are unique on their sheet", () => {
    fc.assert(
      fc.property(randomWorkbook, (written) => {
        const sheets = buildReports(sourceOf(written), REPORT_IDS);
        const names = sheets.map(({ sheet }) => sheet.toLowerCase());
        expect(repeated(names)).toEqual([]);
        for (const { sheet, rows } of sheets) {
          expect(sheet.length).toBeLessThanOrEqual(31);
          expect(sheet.trim()).not.toBe("");
          expect(sheet).not.toMatch(FORBIDDEN);
          expect(sheet).not.toMatch(/^'|'$/);
          expect(repeated(rows.map(({ key }) => key))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("[WB] have no row with more cells than the sheet has columns, and a box's label in its first cell", () => {
    fc.assert(
      fc.property(randomWorkbook, (written) => {
        for (const { widths, rows } of buildReports(sourceOf(written), REPORT_IDS)) {
          expect(rows.filter(({ cells }) => cells.length > widths.length)).toEqual([]);
          expect(rows.filter(({ kind, cells }) => kind === "text" && cells[0]?.kind !== "words")).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("[A-5] show no number that is not one, and never an empty text", () => {
    fc.assert(
      fc.property(randomWorkbook, (written) => {
        const cells = buildReports(sourceOf(written), REPORT_IDS).flatMap(({ rows }) =>
          rows.flatMap((row) => row.cells),
        );
        expect(cells.filter((cell) => cell?.kind === "number" && !Number.isFinite(cell.value))).toEqual([]);
        expect(cells.filter((cell) => cell?.kind === "words" && cell.words.trim() === "")).toEqual([]);
      }),
      RUNS,
    );
  });

  it("[WB] are the same every time they are made of the same run", () => {
    fc.assert(
      fc.property(randomWorkbook, (written) => {
        const source = sourceOf(written);
        expect(buildReports(source, REPORT_IDS)).toEqual(buildReports(source, REPORT_IDS));
      }),
      { ...RUNS, numRuns: 20 },
    );
  });
});

describe("Which reports are made", () => {
  it("[WB] an empty workbook fills the glossary and the year of its model, and makes the others say what to fill in", () => {
    const source = sourceOf({});
    expect(availableReports(source)).toEqual(["yearWheel", "glossary"]);
    const sheets = buildReports(source, REPORT_IDS);
    expect(sheets.map(({ report }) => report)).toEqual([
      "overview",
      "bridge",
      "scenarios",
      "oversight",
      "internalControl",
      "resultAnalysis",
      "matrix",
      "yearWheel",
      "glossary",
    ]);
  });

  it("[WB] are those asked for, once and in the order asked", () => {
    const source = sourceOf(exampleWorkbook({ model: "tranemo", rollUp: "share", amounts: [100, 200] }));
    const sheets = buildReports(source, ["oversight", "overview", "oversight"]);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Uppsiktsrapport", "Översikt"]);
  });

  it("[T3.6-a] a unit has a plan and a dialogue of its own", () => {
    const source = sourceOf({ units: [{ unit: "Omsorg", level: "Sektion" }], goals: [{ unit: "Skola" }] });
    const names = buildReports(source, ["operationalPlan", "dialogue"]).map(({ sheet }) => sheet);
    expect(names).toEqual(["Plan Omsorg", "Plan Skola", "Dialog Omsorg", "Dialog Skola"]);
  });
});
