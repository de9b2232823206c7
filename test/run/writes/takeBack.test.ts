import { withWorkbook } from "../../../src/excel/session";
import { createTemplate } from "../../../src/run/createTemplate";
import { createPaneServices } from "../../../src/run/paneServices";
import type { NewMeasure } from "../../../src/sheets/measures/newMeasure";
import { differingParts } from "../differingParts";
import { type Hosted, openCalculating, openHosted } from "../hosted";
import { ACTIONS } from "./actions";
import { adopt } from "./wildBook";

jest.setTimeout(300_000);

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

const insertRow = (table: string) =>
  withWorkbook(async ({ context, sync }) => {
    context.workbook.tables.getItem(table).getDataBodyRange().getRow(0).insert("Down");
    await sync();
  });

const fill = (sheet: string, cell: string, color: string) =>
  withWorkbook(async ({ context, sync }) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).format.fill.color = color;
    await sync();
  });

/** Somebody's later work stands in the way: the file stays as it is. */
async function expectEdited(book: Hosted, undo: () => Promise<void>, cause?: unknown): Promise<void> {
  const stood = book.save();
  await expect(undo()).rejects.toMatchObject({
    code: "edited",
    restored: true,
    ...(cause === undefined ? {} : { cause }),
  });
  expect(differingParts(book.save(), stood)).toEqual([]);
}

describe("Ångra when what filled an empty first row has been moved down by a row above it", () => {
  it("takes nothing back of a measure", async () => {
    const book = openHosted("modell-tranemo");
    await withWorkbook(async ({ context, sync }) => {
      context.workbook.tables.getItem("Åtgärder").getDataBodyRange().clear("Contents");
      await sync();
    });
    const services = createPaneServices();
    await services.addMeasure({ ...measure, unit: String(book.cell("Organisation", "A4").value) });
    await insertRow("Åtgärder");
    await expectEdited(book, services.undoLastRun);
  });

  it("takes nothing back of a scenario", async () => {
    const book = openHosted("modell-timra");
    await createTemplate();
    const { scenarios } = createPaneServices();
    await scenarios.save(SCENARIO);
    await insertRow("Scenarier");
    await expectEdited(book, scenarios.undo);
  });

  it("takes nothing back of a run in Logg", async () => {
    const book = openHosted("modell-tranemo");
    await createTemplate();
    const services = createPaneServices();
    book.type("Basramar", "C2", 4711);
    await services.recalculate();
    await insertRow("Logg");
    await expectEdited(book, services.undoLastRun);
  });
});

describe("Ångra when a formula has been typed since", () => {
  it("takes nothing back where it stands in a cell that the new row has empty", async () => {
    const { book, services } = await withMeasure();
    book.type("Åtgärder", "E8", "=500*2");
    await expectEdited(book, services.undoLastRun, "Åtgärder!E8");
  });

  it("takes nothing back where it stands in a row that was given back", async () => {
    const book = openHosted("lindmo");
    await createTemplate();
    const { versions } = createPaneServices();
    const wish = { version: "Budget KF", by: "Anna", comment: "" };
    await versions.record({ what: "keep", ...wish });
    const data = book.host.model.tables.find(({ name }) => name === "Versionsdata");
    expect(data?.range.bottom).toBeGreaterThan(3);
    await versions.record({ what: "remove", ...wish });
    expect(data?.range.bottom).toBe(1);
    book.type("Versionsdata", "A4", "=1+1");
    await expectEdited(book, versions.undo, "Versionsdata!A4");
  });

  it("takes back a row in which Excel filled a calculated column down, but not where that was typed over", async () => {
    const calculated = async () => {
      const book = await openCalculating("lindmo");
      await withWorkbook(async ({ context, sync }) => {
        const doubled = Array.from({ length: 6 }, () => ["=[@[Effekt i år]]*2"]);
        context.workbook.tables.getItem("Åtgärder").columns.add(undefined, [["Dubbel"], ...doubled]);
        await sync();
      });
      const stood = book.save();
      const services = createPaneServices();
      await services.addMeasure(measure);
      expect(book.cell("Åtgärder", "N8").value).toBe(2_500);
      return { book, stood, services };
    };
    const left = await calculated();
    await left.services.undoLastRun();
    expect(differingParts(left.book.save(), left.stood)).toEqual([]);
    const { book, services } = await calculated();
    book.type("Åtgärder", "N8", "=500*3");
    await expectEdited(book, services.undoLastRun, "Åtgärder!N8");
  });
});

describe("Ångra when somebody has coloured what got a light", () => {
  it("takes nothing back of a run: the colour is theirs", async () => {
    const book = openHosted("lindmo");
    const services = createPaneServices();
    book.type("Uppföljning", "E2", 999_999);
    const fillBefore = book.cell("Uppföljning", "I2").fill;
    await services.recalculate();
    expect(book.cell("Uppföljning", "I2").fill).not.toBe(fillBefore);
    await fill("Uppföljning", "I2", "#00B0F0");
    await expectEdited(book, services.undoLastRun, "Uppföljning!I2");
  });

  it("takes nothing back of lights in cells of their own", async () => {
    const book = openHosted("lindmo");
    const lights = ACTIONS.find(({ name }) => name === "range lights");
    await lights?.prepare?.();
    const services = createPaneServices();
    await lights?.act(services);
    await fill("Eget", "B2", "#00B0F0");
    await expectEdited(book, services.rangeLights.undo, "Eget!B2");
  });
});

describe("Ångra when what it was written in goes by another name, or is gone", () => {
  const tables = (context: Excel.RequestContext) => context.workbook.tables;
  const sheets = (context: Excel.RequestContext) => context.workbook.worksheets;
  it.each([
    ["a renamed table", (context: Excel.RequestContext) => tables(context).getItem("Åtgärder").set({ name: "Mina" })],
    ["a renamed sheet", (context: Excel.RequestContext) => sheets(context).getItem("Åtgärder").set({ name: "Mina" })],
    ["a removed sheet", (context: Excel.RequestContext) => sheets(context).getItem("Åtgärder").delete()],
  ])("takes nothing back: %s", async (_, change) => {
    const { book, services } = await withMeasure();
    await withWorkbook(async ({ context, sync }) => {
      change(context);
      await sync();
    });
    await expectEdited(book, services.undoLastRun);
  });
});
