import { withWorkbook } from "../../../src/excel/session";
import { createPaneServices } from "../../../src/run/paneServices";
import type { NewMeasure } from "../../../src/sheets/measures/newMeasure";
import { differingParts } from "../differingParts";
import { openHosted } from "../hosted";
import { adopt } from "./wildBook";

const measure: NewMeasure = {
  unit: "Omsorgssektionen",
  year: 2026,
  measure: "Färre vikarier",
  effect: 1_250,
  fullYearEffect: undefined,
  starts: undefined,
  kind: "structural",
  responsible: "Anna",
  decision: undefined,
};

const SCENARIO = {
  name: "Prov",
  isNew: true,
  description: undefined,
  terms: [{ population: undefined, index: 0.01, standardCost: undefined, compensation: undefined, service: undefined }],
};

/** Lindmo with a measure added from the pane, in row 8 of Åtgärder. */
async function withMeasure() {
  const book = openHosted("lindmo");
  const services = createPaneServices();
  await services.addMeasure(measure);
  return { book, services };
}

describe("Ångra when the workbook has been worked in since", () => {
  it("takes nothing back where somebody has inserted a row: the measure stands in another, and the last is theirs", async () => {
    const { book, services } = await withMeasure();
    await withWorkbook(async ({ context, sync }) => {
      context.workbook.tables.getItem("Åtgärder").getDataBodyRange().getRow(2).insert("Down");
      await sync();
    });
    const stood = book.save();
    await expect(services.undoLastRun()).rejects.toMatchObject({ code: "edited", restored: true });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("takes nothing back where the rows have been sorted", async () => {
    const { book, services } = await withMeasure();
    for (const column of "ABCDEFGHIJ") {
      const [sixth, last] = [book.cell("Åtgärder", `${column}7`).value, book.cell("Åtgärder", `${column}8`).value];
      book.type("Åtgärder", `${column}7`, last ?? "");
      book.type("Åtgärder", `${column}8`, sixth ?? "");
    }
    const stood = book.save();
    await expect(services.undoLastRun()).rejects.toMatchObject({ code: "edited" });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("names the cell that somebody has written in", async () => {
    const { book, services } = await withMeasure();
    book.type("Åtgärder", "D8", 2_000);
    const stood = book.save();
    await expect(services.undoLastRun()).rejects.toMatchObject({ code: "edited", cause: "Åtgärder!D8" });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("takes nothing back where a note stands beside the new row, in a column of the user's own", async () => {
    const book = openHosted("lindmo");
    await adopt(book, "Åtgärder", "column");
    const services = createPaneServices();
    await services.addMeasure(measure);
    book.type("Åtgärder", "L8", "fråga Anna");
    await expect(services.undoLastRun()).rejects.toMatchObject({ code: "edited", cause: "Åtgärder!L8" });
    expect(book.cell("Åtgärder", "L8").value).toBe("fråga Anna");
  });

  it("keeps a sheet that was made where somebody has gone on working in it", async () => {
    const book = openHosted("modell-timra");
    const { scenarios } = createPaneServices();
    await scenarios.save(SCENARIO);
    book.type("Scenarier", "A3", "Mitt eget");
    const stood = book.save();
    await expect(scenarios.undo()).rejects.toMatchObject({ code: "edited" });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("keeps a sheet that was made where somebody has drawn a chart on it", async () => {
    const book = openHosted("modell-timra");
    const { scenarios } = createPaneServices();
    await scenarios.save(SCENARIO);
    await withWorkbook(async ({ context, sync }) => {
      const sheet = context.workbook.worksheets.getItem("Scenarier");
      sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns");
      await sync();
    });
    const stood = book.save();
    await expect(scenarios.undo()).rejects.toMatchObject({ code: "edited", cause: "Scenarier" });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("goes on from where it stopped when it is asked for again", async () => {
    for (const nth of [1, 2, 3, 4, 5]) {
      const book = openHosted("lindmo");
      const stood = book.save();
      const services = createPaneServices();
      await services.addMeasure(measure);
      book.host.faults.failAtRequest(nth);
      await expect(services.undoLastRun()).rejects.toMatchObject({ name: "WorkbookError" });
      await services.undoLastRun();
      expect([nth, ...differingParts(book.save(), stood)]).toEqual([nth]);
    }
  });

  it("leaves a sheet be that somebody has already removed", async () => {
    const book = openHosted("modell-timra");
    const stood = book.save();
    const { scenarios } = createPaneServices();
    await scenarios.save(SCENARIO);
    await withWorkbook(async ({ context, sync }) => {
      context.workbook.worksheets.getItem("Scenarier").delete();
      await sync();
    });
    await scenarios.undo();
    expect(differingParts(book.save(), stood)).toEqual([]);
  });
});
