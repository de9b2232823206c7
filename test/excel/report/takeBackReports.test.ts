import { withWorkbook } from "../../../src/excel/session";
import { createTemplate } from "../../../src/run/createTemplate";
import { createPaneServices } from "../../../src/run/paneServices";
import { differingParts } from "../../run/differingParts";
import { type Hosted, openCalculating, openHosted } from "../../run/hosted";
import { ACTIONS } from "../../run/writes/actions";

jest.setTimeout(300_000);

const OWN = "Min egen analys";

const hasSheet = (book: Hosted, name: string) => book.host.model.sheets.some((sheet) => sheet.name === name);

/** What the cells of Översikt hold, by place. */
function contents(book: Hosted) {
  const sheet = book.host.model.sheets.find(({ name }) => name === "Översikt");
  return [...(sheet?.cells ?? [])]
    .filter(([, { value, formula }]) => value !== null || formula)
    .map(([at, { value, formula }]) => `${at} ${formula ?? value}`)
    .sort();
}

async function withOverview() {
  const book = await openCalculating("lindmo");
  const services = createPaneServices();
  await services.createReports({ reports: ["overview"] });
  return { book, services };
}

describe("Undoing a report that was made", () => {
  it.each(["B5", "B6", "C9", "M5"])("keeps the sheet where %s holds the user's text", async (cell) => {
    const { book, services } = await withOverview();
    book.type("Översikt", cell, OWN);
    const stood = book.save();
    await services.undoReports();
    expect(differingParts(book.save(), stood)).toEqual([]);
    expect(book.cell("Översikt", cell).value).toBe(OWN);
  });

  it("takes the sheet away where nothing of it has changed", async () => {
    const { book, services } = await withOverview();
    await services.undoReports();
    expect(hasSheet(book, "Översikt")).toBe(false);
  });

  it.each(["explanation sheet", "comparison sheet"])("keeps the %s where its title is the user's", async (name) => {
    const book = openHosted("lindmo");
    await createTemplate();
    const services = createPaneServices();
    await services.versions.record({ what: "keep", version: "Budget KF", by: "Anna", comment: "" });
    const sheets = new Set(book.host.model.sheets.map((sheet) => sheet.name));
    const one = ACTIONS.find((each) => each.name === name);
    await one?.act(services);
    const made = book.host.model.sheets.find((sheet) => !sheets.has(sheet.name))?.name ?? "";
    book.type(made, "B2", OWN);
    await one?.undo(services);
    expect(book.cell(made, "B2").value).toBe(OWN);
  });
});

describe("Undoing a report that was brought up to date", () => {
  async function remade() {
    const { book, services } = await withOverview();
    book.type("Årsresultat", "D2", Number(book.cell("Årsresultat", "D2").value) * 1000);
    const stood = contents(book);
    await services.createReports({ reports: ["overview"] });
    expect(contents(book)).not.toEqual(stood);
    return { book, stood, services };
  }

  it("takes it back to what it was", async () => {
    const { book, stood, services } = await remade();
    await services.undoReports();
    expect(contents(book)).toEqual(stood);
  });

  it.each(["B2", "C9"])("leaves it as it is where %s holds the user's text", async (cell) => {
    const { book, services } = await remade();
    book.type("Översikt", cell, OWN);
    const stood = book.save();
    await services.undoReports();
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("takes it back around a row that the user has put in", async () => {
    const { book, services } = await remade();
    await withWorkbook(async ({ context, sync }) => {
      context.workbook.worksheets.getItem("Översikt").getRange("5:5").insert("Down");
      await sync();
    });
    book.type("Översikt", "B5", OWN);
    const stood = contents(book);
    await services.undoReports();
    expect(contents(book)).not.toEqual(stood);
    expect(book.cell("Översikt", "B5").value).toBe(OWN);
  });
});
