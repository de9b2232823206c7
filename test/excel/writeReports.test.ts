import { takeBackReports } from "../../src/excel/report/takeBackReports";
import { withWorkbook } from "../../src/excel/session";
import { writeReports } from "../../src/excel/writeReports";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { openOffice } from "../../src/host/office/openOffice";
import type { ReportSheet } from "../../src/sheets/report/reportSheet";
import { SAMPLE_UNITS, sampleReport } from "./report/sampleReport";

const [SCHOOL, CARE, SOCIETY] = SAMPLE_UNITS;

function open(sheetNames: readonly string[] = ["Blad1"]) {
  const { host, makeGlobal } = openOffice(createWorkbook("bok.xlsx", sheetNames));
  makeGlobal();
  return { host, requests: () => host.requests.filter((request) => !request.isCleanup).length };
}

const write = (...sheets: readonly ReportSheet[]) => withWorkbook((session) => writeReports(session, sheets));

/** Does something to a sheet as another would. */
const onSheet = <T>(name: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> =>
  Excel.run(async (context) => {
    const done = work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return done;
  });

/** What is seen on a sheet: its rows without the hidden column, empty cells left out. */
async function shown(name: string): Promise<readonly string[]> {
  const range = await onSheet(name, (sheet) => {
    const used = sheet.getUsedRange();
    used.load("values, columnIndex");
    return used;
  });
  const rows: unknown[][] = range.values;
  return rows.map((row) =>
    row
      .slice(range.columnIndex === 0 ? 1 : 0)
      .filter((value) => value !== "")
      .join("|"),
  );
}

/** The row of a text in the report's first column, from 1. */
async function rowOf(name: string, text: string): Promise<number> {
  const range = await onSheet(name, (sheet) => sheet.getRange("B1:B60").load("values"));
  const rows: unknown[][] = range.values;
  const at = rows.findIndex(([value]) => value === text);
  if (at < 0) throw new Error(`no ${text}`);
  return at + 1;
}

const BOX = (unit = "") => `Analys av ${unit} (egen text)`;

describe("writeReports: a new report", () => {
  it("stands on a sheet of its own after two round trips, text as text, with the page set up", async () => {
    const { requests } = open();
    const { made, remade } = await write(sampleReport());
    expect([made, remade, requests()]).toEqual([["Översikt"], [], 2]);
    const rows = await shown("Översikt");
    expect(rows[1]).toBe("Översikt 2026");
    expect(rows[3]).toMatch(/^- Kommunstyrelsens/);
    expect(rows).toContain("Omsorgssektionen|290100|286329|Röd");
    const page = await onSheet("Översikt", (sheet) => ({
      area: sheet.pageLayout.getPrintArea().load("address"),
      breaks: sheet.horizontalPageBreaks.load("items/rowIndex"),
      keys: sheet.getRange("A1").load("columnHidden"),
    }));
    expect(page.area.address).toBe("Översikt!B2:F19");
    expect(page.keys.columnHidden).toBe(true);
    expect(page.breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([12]);
  });

  it("gets a number where the user has a sheet of that name, which is not touched", async () => {
    open(["Översikt"]);
    await onSheet("Översikt", (sheet) => {
      sheet.getRange("A1").values = [["mitt eget"]];
    });
    const { made } = await write(sampleReport());
    expect(made).toEqual(["Översikt (2)"]);
    expect(await shown("Översikt")).toEqual([""]);
    expect((await write(sampleReport())).made).toEqual([]);
  });
});

describe("writeReports: a report that stands there", () => {
  it("is read in two round trips and left alone when it says the same", async () => {
    const { requests } = open();
    await write(sampleReport());
    const before = requests();
    const { made, remade } = await write(sampleReport());
    expect([made, remade, requests() - before]).toEqual([[], [], 2]);
  });

  it("keeps texts, rows, columns and formulas of the user's when units come, go and change places", async () => {
    open();
    await write(sampleReport());
    const box = (await rowOf("Översikt", BOX(CARE?.unit))) + 1;
    const care = await rowOf("Översikt", "Omsorgssektionen");
    await onSheet("Översikt", (sheet) => {
      sheet.getRange(`B${box}`).values = [["Fler vikarier än väntat."]];
      sheet.getRange(`H${care}`).formulas = [[`=C${care}*2`]];
      sheet.getRange(`${care + 1}:${care + 1}`).insert("Down");
      sheet.getRange(`B${care + 1}`).values = [["varav hemtjänst"]];
    });
    if (!SCHOOL || !CARE || !SOCIETY) throw new Error("the sample has three units");
    await write(sampleReport([SOCIETY, CARE]));
    const rows = await shown("Översikt");
    const at = rows.findIndex((row) => row.startsWith("Omsorgssektionen"));
    expect(rows[at - 1]).toMatch(/^Samhällsutvecklingssektionen/);
    expect(rows[at + 1]).toBe("varav hemtjänst");
    expect(rows.some((row) => row.startsWith(SCHOOL.unit))).toBe(false);
    const formula = await onSheet("Översikt", (sheet) => sheet.getRange(`H${at + 1}`).load("formulas"));
    expect(formula.formulas).toEqual([[`=C${at + 1}*2`]]);
    const label = rows.indexOf(BOX(CARE.unit));
    expect(rows[label + 1]).toBe("Fler vikarier än väntat.");
    await write(sampleReport([SOCIETY]));
    const without = await shown("Översikt");
    expect(without.slice(without.indexOf("Tidigare texter"))).toEqual([
      "Tidigare texter",
      BOX(CARE.unit),
      "Fler vikarier än väntat.",
    ]);
    await write(sampleReport());
    expect((await shown("Översikt")).includes("Tidigare texter")).toBe(false);
  });

  it("finds its columns where the user has put one between them", async () => {
    open();
    await write(sampleReport());
    await onSheet("Översikt", (sheet) => {
      const values = sheet.getRange("C1:F19").load("values");
      return values;
    }).then((values) =>
      onSheet("Översikt", (sheet) => {
        sheet.getRange("D1:G19").values = values.values;
        sheet.getRange("C1:C19").values = Array.from({ length: 19 }, (_, row) => [`min ${row}`]);
      }),
    );
    await write(sampleReport(SAMPLE_UNITS.map((unit) => ({ ...unit, frame: unit.frame + 1 }))));
    expect(await shown("Översikt")).toContain("Omsorgssektionen|min 8|290101|286330|Röd");
  });

  it("is not written on a protected sheet, whose name is told; the others are made", async () => {
    open();
    await write(sampleReport());
    await onSheet("Översikt", (sheet) => sheet.protection.protect());
    const before = await shown("Översikt");
    const written = await write(sampleReport([...SAMPLE_UNITS].reverse()), sampleReport(SAMPLE_UNITS, "Dialog"));
    expect(written).toMatchObject({ made: ["Dialog"], remade: [], blocked: ["Översikt"], before: { remade: [] } });
    expect(await shown("Översikt")).toEqual(before);
    expect((await write(sampleReport())).remade).toEqual([]);
  });
});

describe("writeReports: all or nothing", () => {
  it("deletes what it made and takes back what it remade when a sheet can not be written", async () => {
    open();
    await write(sampleReport());
    const before = await shown("Översikt");
    await write(sampleReport(SAMPLE_UNITS, "Uppsikt"));
    // A table of the user's stands in the way of a row that is to be deleted.
    await onSheet("Uppsikt", (sheet) => sheet.tables.add("J8:K12", true));
    const fewer = SAMPLE_UNITS.slice(1);
    const run = write(
      sampleReport([...fewer].reverse(), "Nytt"),
      sampleReport([...fewer].reverse()),
      sampleReport([...fewer].reverse(), "Uppsikt"),
    );
    await expect(run).rejects.toMatchObject({ name: "WorkbookError", restored: true });
    expect(await shown("Översikt")).toEqual(before);
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(sheets).toEqual(["Blad1", "Översikt", "Uppsikt"]);
  });

  it("is taken back afterwards: new sheets go, remade ones are as they were, the user's words since stay", async () => {
    open();
    await write(sampleReport());
    const before = await shown("Översikt");
    const written = await write(sampleReport([...SAMPLE_UNITS].reverse().slice(1)), sampleReport(SAMPLE_UNITS, "Ny"));
    await onSheet("Översikt", (sheet) => {
      sheet.getRange("J2").values = [["skrivet efteråt"]];
    });
    await withWorkbook((session) => takeBackReports(session, written.before));
    expect(await shown("Översikt")).toEqual(before.map((row, at) => (at === 1 ? `${row}|skrivet efteråt` : row)));
    await expect(shown("Ny")).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
