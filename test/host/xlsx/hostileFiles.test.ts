import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/host/xlsx/openXlsx";
import { XlsxError, type XlsxErrorCode } from "../../../src/host/xlsx/XlsxError";
import { xlsxErrorText } from "../../../src/host/xlsx/xlsxErrorText";
import { fixture, producers } from "./fixture";

function codeOf(bytes: Uint8Array): XlsxErrorCode | undefined {
  try {
    openXlsx(bytes, "bok.xlsx");
    return undefined;
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compound(streamName: string): Uint8Array {
  const name = [...streamName].flatMap((char) => [char.charCodeAt(0), 0]);
  return new Uint8Array([...COMPOUND, ...new Array<number>(504).fill(0), ...name, 0, 0]);
}

function withPart(name: string, text: string): Uint8Array {
  const head = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return zipSync({
    "_rels/.rels": strToU8(`${head}<Relationship Id="R" Type="${type}" Target="xl/workbook.xml"/></Relationships>`),
    [name]: strToU8(text),
  });
}

const workbook = (inner: string) =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</workbook>`;

/** Overwrites a 32-bit field of every header of the directory. */
function lieInDirectory(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + offset, value, true);
  }
  return copy;
}

describe("openXlsx refuses what is no workbook, in one clear line", () => {
  const good = fixture("xlsxwriter");
  const billionLaughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  it.each<[string, Uint8Array, XlsxErrorCode]>([
    ["an empty file", new Uint8Array(), "truncated"],
    ["a text file", strToU8("Enhet;Ram\nFörskola;1200\n"), "not-xlsx"],
    ["an encrypted workbook", compound("EncryptedPackage"), "encrypted"],
    ["an old .xls", compound("Workbook"), "old-xls"],
    ["half a file", good.slice(0, good.length / 2), "truncated"],
    ["a file without its last bytes", good.slice(0, -10), "truncated"],
    ["another zip", zipSync({ "word/document.xml": strToU8("<w/>") }), "not-xlsx"],
    ["a bomb: 40 MB of zeros", zipSync({ "xl/workbook.xml": new Uint8Array(40 * 1024 * 1024) }), "too-large"],
    ["a part that declares 3 GB", lieInDirectory(good, 24, 3_000_000_000), "too-large"],
    ["parts larger than they declare", lieInDirectory(good, 24, 10), "damaged"],
    ["a part whose checksum is wrong", lieInDirectory(good, 16, 1), "damaged"],
    ["a path out of the package", zipSync({ "../../etc/passwd": strToU8("x") }), "damaged"],
    ["an entity bomb", withPart("xl/workbook.xml", `${billionLaughs}${workbook("&b;")}`), "unsafe-xml"],
    ["an unknown entity", withPart("xl/workbook.xml", workbook("&hemlig;")), "damaged"],
    ["unclosed XML", withPart("xl/workbook.xml", workbook("<sheets>")), "damaged"],
    ["a workbook without sheets", withPart("xl/workbook.xml", workbook("<sheets/>")), "no-sheets"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
    expect(xlsxErrorText(new XlsxError(code))).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });
});

/** Small linear congruential generator: the same damage in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

describe.each(producers)("openXlsx meets damaged files by %s with XlsxError alone", (producer) => {
  it("whatever bytes are flipped, in 300 tries", () => {
    const good = fixture(producer);
    const random = randomFrom(20260901);
    const codes = new Set<XlsxErrorCode | undefined>();
    for (let i = 0; i < 300; i++) {
      const bytes = good.slice();
      for (let flips = 1 + random(8); flips > 0; flips--) bytes[random(bytes.length)] = random(256);
      codes.add(codeOf(bytes));
    }
    expect(codes.size).toBeGreaterThan(1);
  });
});
