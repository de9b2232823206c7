import { restoreAll } from "../../../src/excel/restore";
import { withWorkbook } from "../../../src/excel/session";
import { createPaneServices } from "../../../src/run/paneServices";
import { colourSelection, previewSelection } from "../../../src/run/rangeLights/colourSelection";
import { differingParts } from "../differingParts";
import { type Hosted, openHosted } from "../hosted";

const HIGHER = { direction: "higher", green: 0.8, yellow: 0.75 } as const;

async function select(address: string, sheet = "Eget"): Promise<void> {
  await withWorkbook(async ({ context, sync }) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await sync();
  });
}

async function openOwn(): Promise<Hosted> {
  const book = openHosted("lindmo");
  await withWorkbook(async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.add("Eget");
    const range = sheet.getRange("B2:B7");
    range.numberFormat = [["0.0%"], ["0.0%"], ["0.0%"], ["General"], ["General"], ["General"]];
    range.values = [[0.9], [0.76], [0.2], ["saknas"], [""], ["'81 %"]];
    await sync();
  });
  await select("B2:B7");
  return book;
}

describe("Färgsätt eget område", () => {
  it("[S4-b] colours numbers by the rule, keeps their formats behind the shape and leaves other cells alone", async () => {
    const book = await openOwn();
    const { lights } = await colourSelection(HIGHER);
    expect(lights).toEqual({
      kind: "lights",
      address: "Eget!B2:B7",
      lights: ["green", "yellow", "red", "green"],
      left: 1,
    });
    const green = '"● "0.0%;"● "-0.0%;"● "0.0%;"● "@';
    expect(book.cell("Eget", "B2")).toEqual({ value: 0.9, fill: "#C6EFCE", numberFormat: green });
    expect(book.cell("Eget", "B3").fill).toBe("#FFEB9C");
    expect(book.cell("Eget", "B4").fill).toBe("#FFC7CE");
    expect(book.cell("Eget", "B5")).toEqual({ value: "saknas", fill: null, numberFormat: "General" });
    expect(book.cell("Eget", "B6").fill).toBeNull();
  });

  it("previews without writing, and takes everything back byte for byte", async () => {
    const book = await openOwn();
    const stood = book.save();
    expect(await previewSelection(HIGHER)).toMatchObject({ kind: "lights", left: 1 });
    expect(differingParts(book.save(), stood)).toEqual([]);
    const { before } = await colourSelection(HIGHER);
    await withWorkbook((session) => restoreAll(session, before ? [before] : []));
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("colours words by what they say", async () => {
    const book = await openOwn();
    book.type("Eget", "D1", "röd");
    book.type("Eget", "D2", " Grön ");
    await select("D1:D2");
    await colourSelection({ direction: "words" });
    expect(book.cell("Eget", "D1")).toEqual({ value: "röd", fill: "#FFC7CE", numberFormat: '"■ "@' });
    expect(book.cell("Eget", "D2").fill).toBe("#C6EFCE");
  });

  it("keeps away from the add-in's own tables, from nothing and from too much", async () => {
    const book = await openOwn();
    await select("A1:C20", "Uppföljning");
    const stood = book.save();
    expect(await colourSelection(HIGHER)).toEqual({
      lights: { kind: "ours", tables: ["Uppföljning"] },
      before: undefined,
    });
    expect(differingParts(book.save(), stood)).toEqual([]);
    await select("H10:H12");
    expect(await previewSelection(HIGHER)).toEqual({ kind: "empty" });
    await select("A:XFD");
    expect(await previewSelection(HIGHER)).toMatchObject({ kind: "lights" });
  });

  it("leaves everything as it was when a request fails halfway", async () => {
    const book = await openOwn();
    const stood = book.save();
    book.host.faults.failAtRequest(4);
    await expect(colourSelection(HIGHER)).rejects.toMatchObject({ name: "WorkbookError", restored: true });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });
});

describe("Ångra färgsättning", () => {
  /** The own cells coloured from the pane, with a fill of the user's own under the first light. */
  async function coloured() {
    const book = await openOwn();
    await onOwn((sheet) => {
      sheet.getRange("B2").format.fill.color = "#00B0F0";
    });
    const stood = book.save();
    const { rangeLights } = createPaneServices();
    await rangeLights.colour(HIGHER);
    return { book, rangeLights, stood };
  }

  const onOwn = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    withWorkbook(async ({ context, sync }) => {
      work(context.workbook.worksheets.getItem("Eget"));
      await sync();
    });

  it.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
    ["rows have been inserted", (sheet) => sheet.getRange("3:3").insert("Down")],
    [
      "rows have been inserted that look as the row above, as Excel makes them",
      (sheet) => {
        sheet.getRange("3:3").insert("Down");
        sheet.getRange("B3").numberFormat = [['"● "0.0%;"● "-0.0%;"● "0.0%;"● "@']];
        sheet.getRange("B3").format.fill.color = "#C6EFCE";
      },
    ],
    [
      "a cell has been given another number format",
      (sheet) => {
        sheet.getRange("B3").numberFormat = [["0.000"]];
      },
    ],
  ])("takes nothing back where %s: the old fills and formats would land on other cells", async (_, work) => {
    const { book, rangeLights } = await coloured();
    await onOwn(work);
    const stood = book.save();
    await expect(rangeLights.undo()).rejects.toMatchObject({ code: "edited", restored: true });
    expect(differingParts(book.save(), stood)).toEqual([]);
  });

  it("puts everything back where nothing has happened since, and goes on from where it stopped", async () => {
    for (const nth of [1, 2, 3, 4, 5]) {
      const { book, rangeLights, stood } = await coloured();
      book.host.faults.failAtRequest(nth);
      await expect(rangeLights.undo()).rejects.toMatchObject({ name: "WorkbookError" });
      await rangeLights.undo();
      expect([nth, ...differingParts(book.save(), stood)]).toEqual([nth]);
    }
  });

  it("puts the looks back under formulas that have followed moved rows", async () => {
    const book = await openOwn();
    await onOwn((sheet) => {
      sheet.getRange("B2").formulas = [["=D40"]];
    });
    const { rangeLights } = createPaneServices();
    await rangeLights.colour(HIGHER);
    await onOwn((sheet) => sheet.getRange("20:20").insert("Down"));
    await rangeLights.undo();
    expect(book.cell("Eget", "B3")).toMatchObject({ fill: null, numberFormat: "0.0%" });
  });
});
