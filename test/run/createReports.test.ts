import { withWorkbook } from "../../src/excel/session";
import { tableNames } from "../../src/excel/tableNames";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { saveXlsx } from "../../src/host/xlsx/saveXlsx";
import { createReports, undoReports } from "../../src/run/createReports";
import type { RunProgress } from "../../src/run/runReport";
import { openHosted } from "./hosted";

const WANTED = { reports: ["overview", "oversight"] as const };

describe("createReports", () => {
  it("makes the wanted reports from the example, tells how far it has come, and makes nothing twice", async () => {
    const book = openHosted("lindmo");
    const steps: RunProgress["step"][] = [];
    const created = await createReports({ ...WANTED, onProgress: ({ step }) => steps.push(step) });
    expect(created.made).toEqual(["Översikt", "Uppsiktsrapport"]);
    expect(created.report?.written).toBe("nothing");
    expect(steps).toEqual(["read", "compute", "write"]);
    // Two round trips to read the tables, two to look for the reports, one to write.
    expect(book.requestCount()).toBeLessThanOrEqual(5);
    expect(book.cell("Översikt", "B2").value).toBe("Översikt");
    const again = await createReports(WANTED);
    expect([again.made, again.remade]).toEqual([[], []]);
  });

  it("makes the sheets of one unit alone, under the names they have among all", async () => {
    openHosted("lindmo");
    const { made } = await createReports({ reports: ["overview", "dialogue"], units: ["omsorgssektionen"] });
    expect(made).toEqual(["Översikt", "Dialog Omsorgssektionen"]);
  });

  it("makes again what stands in a saved file, byte for byte", async () => {
    const first = openHosted("lindmo");
    await createReports(WANTED);
    const saved = first.save();
    const second = openHosted(saved);
    await createReports(WANTED);
    expect(Buffer.from(second.save()).equals(Buffer.from(saved))).toBe(true);
  });

  it("is undone to a workbook without reports", async () => {
    const book = openHosted("lindmo");
    const { before } = await createReports(WANTED);
    await undoReports(before);
    expect(() => book.cell("Översikt", "A1")).toThrow("no sheet");
  });

  it("makes nothing when it is cancelled before it begins, or without contract tables", async () => {
    const book = openHosted("lindmo");
    await expect(createReports({ ...WANTED, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(() => book.cell("Översikt", "A1")).toThrow("no sheet");
    openHosted(saveXlsx(createWorkbook("tom.xlsx", ["Blad1"])));
    expect(await createReports(WANTED)).toMatchObject({ made: [], remade: [], report: undefined });
    expect(await withWorkbook(tableNames)).toEqual([]);
  });
});
