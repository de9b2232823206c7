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

  it("says on the sheet of a unit that has been renamed that it is not brought up to date, when all units' are made", async () => {
    const book = openHosted("lindmo");
    const only = { reports: ["dialogue"] as const };
    await createReports(only);
    for (const sheet of book.host.model.sheets.filter(({ name }) => !name.startsWith("Dialog"))) {
      for (const [key, { value }] of [...sheet.cells]) {
        const [row, column] = [Math.floor(key / 16_384), key % 16_384];
        if (value !== "Omsorgssektionen") continue;
        book.host.userEdit(sheet.name, { top: row, bottom: row, left: column, right: column }, "Vård och omsorg");
      }
    }
    const one = await createReports({ ...only, units: ["Vård och omsorg"] });
    expect(one).toMatchObject({ made: ["Dialog Vård och omsorg"], abandoned: [] });
    const all = await createReports(only);
    expect(all).toMatchObject({ made: [], blocked: [], abandoned: ["Dialog Omsorgssektionen"] });
    expect(book.cell("Dialog Omsorgssektionen", "B4").value).toBe(
      "Enheten finns inte längre i Organisation. Bladet uppdateras inte.",
    );
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
