import { takeBackReports } from "../../src/excel/report/takeBackReports";
import { withWorkbook } from "../../src/excel/session";
import { writeReports } from "../../src/excel/writeReports";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { openOffice } from "../../src/host/office/openOffice";
import type { ReportSheet } from "../../src/sheets/report/reportSheet";
import { SAMPLE_UNITS, sampleReport } from "./report/sampleReport";

const dialogue = (unit: string, sheet = `Dialog ${unit}`): ReportSheet => ({
  ...sampleReport(SAMPLE_UNITS, sheet),
  report: "dialogue",
  unit,
});
const COMPLETE = { reports: ["dialogue"] as const, why: (unit: string) => `${unit} är borta.` };

function open() {
  const { host, makeGlobal } = openOffice(createWorkbook("bok.xlsx", ["Blad1"]));
  makeGlobal();
  return () => host.requests.filter(({ isCleanup }) => !isCleanup).length;
}

const all = (...sheets: readonly ReportSheet[]) => withWorkbook((session) => writeReports(session, sheets, COMPLETE));

const onSheet = <T>(name: string, work: (sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const done = work(context.workbook.worksheets.getItem(name));
    await context.sync();
    return done;
  });

const contents = async (name: string): Promise<unknown[][]> =>
  (await onSheet(name, (sheet) => sheet.getRange("A1:F45").load("values"))).values;

/** Rows from the third on in the first column that is seen. */
const below = async (name: string) => (await contents(name)).slice(2).map(([, cell]) => cell);

describe("writeReports: a sheet whose unit is gone", () => {
  it("says so under its subtitle, keeps everything else, and is told each time but written once", async () => {
    const requests = open();
    await all(dialogue("Kultur"), dialogue("Teknik"));
    await onSheet("Dialog Kultur", (sheet) => {
      sheet.getRange("G5:G6").values = [["mitt eget"], ["=1+1"]];
    });
    const stood = await contents("Dialog Kultur");
    const renamed = await all(dialogue("Teknik"), dialogue("Fritid"));
    expect(renamed).toMatchObject({ made: ["Dialog Fritid"], remade: [], abandoned: ["Dialog Kultur"] });
    const noted = await contents("Dialog Kultur");
    expect(noted.findIndex(([, cell]) => cell === "Kultur är borta.")).toBe(3);
    expect(noted.filter((_, row) => row !== 3)).toEqual(stood.slice(0, -1));
    const before = requests();
    const again = await all(dialogue("Teknik"), dialogue("Fritid"));
    expect(again).toMatchObject({ made: [], remade: [], abandoned: ["Dialog Kultur"], before: { remade: [] } });
    expect(requests() - before).toBe(3);
  });

  it("loses the line when the unit returns, and when it is taken back", async () => {
    open();
    await all(dialogue("Kultur"), dialogue("Teknik"));
    const stood = await contents("Dialog Kultur");
    const { before } = await all(dialogue("Teknik"));
    await withWorkbook((session) => takeBackReports(session, before));
    expect(await contents("Dialog Kultur")).toEqual(stood);
    await all(dialogue("Teknik"));
    const back = await all(dialogue("kultur ", "Dialog Kultur"), dialogue("Teknik"));
    expect(back).toMatchObject({ remade: ["Dialog Kultur"], abandoned: [] });
    expect(await below("Dialog Kultur")).toEqual(stood.slice(2).map(([, cell]) => cell));
  });

  it("is found wherever its hidden row has come to stand, and never among sheets that are not the report's", async () => {
    open();
    await all(dialogue("Kultur"), dialogue("Teknik"), {
      ...dialogue("Kultur", "Plan Kultur"),
      report: "operationalPlan",
    });
    await onSheet("Dialog Kultur", (sheet) => {
      sheet.getRange("1:2").insert("Down");
      sheet.name = "Förra året";
    });
    expect((await all(dialogue("Teknik"))).abandoned).toEqual(["Förra året"]);
  });

  it("is left alone when it is protected, and is never taken for another unit's of the same name", async () => {
    open();
    await all(dialogue("Kultur", "Dialog Nämnden"));
    await onSheet("Dialog Nämnden", (sheet) => sheet.protection.protect());
    const written = await all(dialogue("Teknik", "Dialog Nämnden"));
    expect(written).toMatchObject({
      made: ["Dialog Nämnden (2)"],
      blocked: ["Dialog Nämnden"],
      abandoned: ["Dialog Nämnden"],
    });
  });
});

describe("writeReports: Excel on the web refuses requests and answers above 5 MB", () => {
  it("writes and reads a report of 12 000 rows in parts, and makes nothing twice", async () => {
    open();
    const units = Array.from({ length: 12_000 }, (_, index) => ({
      unit: `Enhet nummer ${index}`,
      frame: index,
      light: "green" as const,
    }));
    const sample = sampleReport(units);
    const report = { ...sample, rows: sample.rows.filter(({ kind }) => kind !== "text") };
    expect(await all(report)).toMatchObject({ made: ["Översikt"] });
    expect(await all(report)).toMatchObject({ made: [], remade: [] });
  }, 120_000);
});
