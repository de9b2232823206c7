import { failureOf, openBook } from "./openBook";

/** A1:C4 with a number, texts, a truth, two formulas and five blanks; D1 stands beside what is asked about. */
async function fill(context: Excel.RequestContext): Promise<Excel.Range> {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1:D4").formulas = [
    [1, "=A1*2", "=A1&B1", "=A1"],
    ["", "=A2*2", "", ""],
    ["text", "=A3*2", true, ""],
    ["text", "", "", ""],
  ];
  await context.sync();
  return sheet.getRange("A1:C4");
}

describe("Excel.Range.getSpecialCells: the cells that match a type, within the range", () => {
  it.each([
    ["Formulas", undefined, "Blad1!B1:B3,Blad1!C1"],
    ["Constants", undefined, "Blad1!A1,Blad1!A3:A4,Blad1!C3"],
    ["Blanks", undefined, "Blad1!A2,Blad1!B4:C4,Blad1!C2"],
    ["Constants", "Text", "Blad1!A3:A4"],
    ["Constants", "LogicalNumbers", "Blad1!A1,Blad1!C3"],
    ["Constants", "ErrorsNumberText", "Blad1!A1,Blad1!A3:A4"],
  ] as const)("finds %s of the kind %p", async (type, valueType, address) => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const range = await fill(context);
      const found = [range.getSpecialCells(type, valueType), range.getSpecialCellsOrNullObject(type, valueType)];
      for (const areas of found) areas.load("address");
      await context.sync();
      const cells = found.map((areas) => areas.address.split(",").sort());
      expect(cells).toEqual([address.split(",").sort(), address.split(",").sort()]);
    });
  });

  it("gives areas that can be worked with and that follow rows inserted above", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const formulas = (await fill(context)).getSpecialCells("Formulas");
      formulas.load("areaCount,cellCount");
      await context.sync();
      expect([formulas.areaCount, formulas.cellCount]).toEqual([2, 4]);
      context.workbook.worksheets.getFirst().getRange("A1:D1").insert("Down");
      await context.sync();
      formulas.load("address");
      await context.sync();
      expect(formulas.address).toBe("Blad1!B2:B4,Blad1!C2");
    });
  });

  it("takes what an array formula fills for formulas", async () => {
    const { Excel, host } = openBook();
    const filled = { value: 2, formula: undefined, style: 0, spilled: true };
    await Excel.run(async (context) => {
      const range = await fill(context);
      host.model.sheets[0]?.cells.set(3 * 16_384 + 1, filled);
      const [formulas, blanks] = [range.getSpecialCells("Formulas"), range.getSpecialCells("Blanks")];
      for (const areas of [formulas, blanks]) areas.load("address");
      await context.sync();
      expect([formulas.address, blanks.address]).toEqual(["Blad1!B1:B4,Blad1!C1", "Blad1!A2,Blad1!C2,Blad1!C4"]);
    });
  });

  it("looks at one cell when the range is one cell", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const range = await fill(context);
      const [constant, formula] = [range.getCell(0, 0), range.getCell(0, 1)].map((cell) =>
        cell.getSpecialCellsOrNullObject("Formulas"),
      );
      formula?.load("address");
      await context.sync();
      expect([constant?.isNullObject, formula?.isNullObject, formula?.address]).toEqual([true, false, "Blad1!B1"]);
    });
  });

  it("finds the blank cells of a table's body, also where nothing was ever written", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getFirst().tables.add("B2:C5", true);
      const blank = table.getDataBodyRange().getSpecialCells("Blanks");
      const outside = context.workbook.worksheets.getFirst().getRange("H1:H9").getSpecialCellsOrNullObject("Blanks");
      blank.load("address");
      await context.sync();
      expect([blank.address, outside.isNullObject]).toEqual(["Blad1!B3:C5", true]);
    });
  });

  it("fails with ItemNotFound, or gives a null object, when there are none", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getFirst().getRange("A1:B2").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2").getSpecialCells("Constants").load("address");
        await context.sync();
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["ItemNotFound", "Range.getSpecialCells"]);
  });

  it.each([
    ["Visible", undefined, "ApiNotFound", "Visible"],
    ["Hittepå", undefined, "InvalidArgument", "cellType"],
    ["Formulas", "Hittepå", "InvalidArgument", "cellValueType"],
  ])("refuses %p with %p by name", async (type, valueType, code, word) => {
    const { Excel } = openBook();
    const failure = await failureOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1");
        // What a caller without types may ask for.
        range.getSpecialCellsOrNullObject(type as "Visible", valueType as "All" | undefined).load("address");
        await context.sync();
      }),
    );
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(word);
  });
});
