import { strToU8, zipSync } from "fflate";
import { cellValue, getCell, setContent } from "../../../src/host/model/cells";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { saveXlsx } from "../../../src/host/xlsx/saveXlsx";
import { differingParts } from "./fixture";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A package as small producers write it: absolute targets, prefixed names, inline strings, no styles. */
function prefixed(sheetData: string): Uint8Array {
  const relationship = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="R1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationship("officeDocument", "/xl/workbook.xml"),
    "xl/_rels/workbook.xml.rels": relationship("worksheet", "/xl/worksheets/sheet.xml"),
    "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="Blad" sheetId="1" r:id="R1"/></x:sheets></x:workbook>`,
    "xl/worksheets/sheet.xml": `<x:worksheet xmlns:x="${MAIN}">${sheetData}</x:worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const data =
  '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>Hej </x:t></x:r><x:r><x:t>då</x:t></x:r></x:is></x:c><x:c r="B1" t="d"><x:v>2026-08-31</x:v></x:c></x:row>' +
  '<x:row r="3"><x:c r="A3"><x:f t="shared" ref="A3:A5" si="0">B3*$B$1</x:f><x:v>1</x:v></x:c></x:row>' +
  '<x:row r="4"><x:c r="A4"><x:f t="shared" si="0"/><x:v>2</x:v></x:c></x:row><x:row r="5"><x:c r="A5"><x:f t="shared" si="0"/><x:v>3</x:v></x:c></x:row></x:sheetData>';

describe("openXlsx and saveXlsx: prefixed names, absolute targets, no styles part", () => {
  it("reads inline rich text, ISO dates and shared formulas", () => {
    const [sheet] = openXlsx(prefixed(data), "x").sheets;
    if (!sheet) throw new Error("one sheet");
    expect(cellValue(sheet, 0, 0)).toBe("Hej då");
    expect(cellValue(sheet, 0, 1)).toBe(46265);
    expect(getCell(sheet, 4, 0)?.formula).toBe("=B5*$B$1");
  });

  it("gives the others of a shared formula their own text when its first cell goes", () => {
    const source = prefixed(data);
    const model = openXlsx(source, "x");
    const [sheet] = model.sheets;
    if (!sheet) throw new Error("one sheet");
    setContent(sheet, 2, 0, { value: "borta", formula: undefined });
    const saved = saveXlsx(model);
    expect(differingParts(source, saved)).toEqual(["xl/worksheets/sheet.xml"]);
    const [again] = openXlsx(saved, "x").sheets;
    expect(again && getCell(again, 3, 0)).toMatchObject({ formula: "=B4*$B$1", value: 2 });
    expect(again && getCell(again, 4, 0)).toMatchObject({ formula: "=B5*$B$1", value: 3 });
  });

  it("puts new rows and cells in order", () => {
    const model = openXlsx(prefixed(data), "x");
    const [sheet] = model.sheets;
    if (!sheet) throw new Error("one sheet");
    for (const [row, column] of [
      [1, 2],
      [0, 30],
      [9, 0],
      [2, 1],
    ] as const)
      setContent(sheet, row, column, { value: row, formula: undefined });
    const [again] = openXlsx(saveXlsx(model), "x").sheets;
    const keys = [...(again?.cells.keys() ?? [])];
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    expect(keys).toHaveLength(9);
  });

  it("opens an empty sheetData to take the first cell", () => {
    const model = openXlsx(prefixed("<x:sheetData/>"), "x");
    const [sheet] = model.sheets;
    if (!sheet) throw new Error("one sheet");
    setContent(sheet, 4, 4, { value: "ny", formula: undefined });
    const [again] = openXlsx(saveXlsx(model), "x").sheets;
    expect(again && cellValue(again, 4, 4)).toBe("ny");
  });
});
