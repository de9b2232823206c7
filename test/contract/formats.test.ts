import { failureOf, openBook } from "./openBook";

describe("Work with multiple ranges simultaneously: Excel.RangeAreas", () => {
  it("colours several areas at once and reads what they share", async () => {
    const { Excel } = openBook(["Mål, mått"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const areas = sheet.getRanges("A1:A2,C3,'Mål, mått'!E1");
      areas.format.fill.color = "#c6efce";
      areas.format.font.color = "#006100";
      areas.load("address,areaCount,cellCount,format/fill/color");
      areas.areas.load("items/address");
      const beside = sheet.getRange("B1");
      beside.load("format/fill/color");
      await context.sync();
      expect(areas.address).toBe("'Mål, mått'!A1:A2,'Mål, mått'!C3,'Mål, mått'!E1");
      expect([areas.areaCount, areas.cellCount, areas.format.fill.color]).toEqual([3, 4, "#C6EFCE"]);
      expect(areas.areas.items.map((range) => range.address.split("!")[1])).toEqual(["A1:A2", "C3", "E1"]);
      expect(beside.format.fill.color).toBe("#FFFFFF");
    });
  });
});

describe("Set range format and cell properties", () => {
  it("sets and gets properties cell by cell", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.setCellProperties([[{ format: { fill: { color: "#FFC7CE" }, font: { bold: true } } }, {}]]);
      const read = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(read.value).toEqual([
        [
          { address: "Blad1!A1", format: { fill: { color: "#FFC7CE" }, font: { bold: true } } },
          { address: "Blad1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
        ],
      ]);
    });
  });

  it("leaves no trace of a fill that is set and cleared again", async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      range.format.fill.color = "#FFC7CE";
      range.format.fill.clear();
      await context.sync();
    });
    const sheet = host.model.sheets[0];
    expect([sheet?.cells.size, sheet?.original.size]).toEqual([0, 0]);
  });

  it("lets a whole column's format reach cells that are written later", async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B:B").numberFormat = "0.0%" as unknown as string[][];
      sheet.getRange("B7").values = [[0.5]];
      const cell = sheet.getRange("B7");
      cell.load("numberFormat");
      await context.sync();
      expect(cell.numberFormat).toEqual([["0.0%"]]);
    });
    expect(host.model.sheets[0]?.cells.size).toBe(1);
  });

  it("refuses what is no colour and no alignment", async () => {
    const { Excel } = openBook();
    const color = await failureOf(
      Excel.run(async (context) => {
        context.workbook.getSelectedRange().format.fill.color = "grönast";
      }),
    );
    const alignment = await failureOf(
      Excel.run(async (context) => {
        context.workbook.getSelectedRange().format.horizontalAlignment = "Middle" as "Center";
      }),
    );
    expect([color.code, alignment.code]).toEqual(["InvalidArgument", "InvalidArgument"]);
    expect(alignment.debugInfo.errorLocation).toBe("RangeFormat.horizontalAlignment");
  });

  it("sets widths, merges cells and finds merged areas", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A:B").format.columnWidth = 100;
      sheet.getRange("A1:B1").values = [["Rubrik", "borta"]];
      sheet.getRange("A1:B1").merge();
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject();
      const none = sheet.getRange("C1:C9").getMergedAreasOrNullObject();
      const widths = sheet.getRange("A1:C1");
      merged.load("address");
      widths.load("format/columnWidth,values");
      await context.sync();
      expect([merged.address, none.isNullObject, widths.format.columnWidth]).toEqual(["Blad1!A1:B1", true, null]);
      expect(widths.values).toEqual([["Rubrik", "", ""]]);
    });
  });
});

describe("Add data validation to Excel ranges", () => {
  it("keeps a list rule, its prompt and alert, and tells when parts differ", async () => {
    const { Excel } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { dataValidation } = sheet.getRange("A1:A10");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("C1:C3") } };
      dataValidation.prompt = { showPrompt: true, title: "Läge", message: "Välj i listan" };
      dataValidation.load("rule,prompt,type,errorAlert,ignoreBlanks");
      const wider = sheet.getRange("A1:A11").dataValidation;
      wider.load("type,rule");
      await context.sync();
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "=Blad1!$C$1:$C$3" } });
      expect([dataValidation.type, dataValidation.prompt.title, dataValidation.errorAlert.style]).toEqual([
        "List",
        "Läge",
        "Stop",
      ]);
      expect([wider.type, wider.rule]).toEqual(["Inconsistent", null]);
    });
  });

  it("cuts a rule when part of its range is cleared", async () => {
    const { Excel, host } = openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A10").dataValidation.rule = {
        decimal: { formula1: 0, formula2: 1, operator: Excel.DataValidationOperator.between },
      };
      sheet.getRange("A4").dataValidation.clear();
      await context.sync();
    });
    expect(host.model.sheets[0]?.validations.map(({ range }) => [range.top, range.bottom])).toEqual([
      [0, 2],
      [4, 9],
    ]);
  });
});
