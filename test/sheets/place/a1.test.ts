import { cellAddress, columnLetters, quotedSheet } from "../../../src/sheets/place/a1";

describe("addresses as Excel writes them", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it.each([
    ["Uppföljning", "Uppföljning"],
    ["Mål", "Mål"],
    ["Finansiella_mål", "Finansiella_mål"],
    ["Min flik", "'Min flik'"],
    ["2026", "'2026'"],
    ["R2026", "'R2026'"],
    ["AB12", "'AB12'"],
    ["Budget-26", "'Budget-26'"],
    ["Kalle's", "'Kalle''s'"],
  ])("the sheet %s is %s", (sheet, quoted) => {
    expect(quotedSheet(sheet)).toBe(quoted);
  });

  it("counts rows from 1", () => {
    expect(cellAddress(6, 2)).toBe("C7");
  });
});
