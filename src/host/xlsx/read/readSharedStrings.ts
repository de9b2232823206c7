import { scanXml } from "../xml/scanXml";
import { decodeSheetString } from "../xml/sheetString";

/** The file's shared strings; rich text comes out as its runs joined, phonetic hints are left out. */
export function readSharedStrings(text: string, part: string): string[] {
  const strings: string[] = [];
  let current = "";
  let isText = false;
  let phonetic = 0;
  scanXml(text, part, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "rPh") phonetic++;
      isText = name === "t" && phonetic === 0;
    },
    text(piece) {
      if (isText) current += piece;
    },
    close(name) {
      if (name === "si") strings.push(decodeSheetString(current));
      else if (name === "rPh") phonetic--;
      isText = false;
    },
  });
  return strings;
}
