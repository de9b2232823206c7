import type { CellError, CellValue } from "../../model/workbook";
import { decodeSheetString } from "../xml/sheetString";

const errors: readonly CellError[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
];

export interface StoredValue {
  /** The cell's `t`. */
  readonly type: string | undefined;
  /** Text of its `v`, or of its inline string; undefined when it has none. */
  readonly text: string | undefined;
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/**
 * What a stored cell holds. Errors younger than the list come out as `#VALUE!`, ISO dates as serial numbers, an empty
 * or broken value as an empty cell.
 */
export function cellValueOf({ type, text, sharedStrings, date1904 }: StoredValue): CellValue {
  if (text === undefined) return null;
  switch (type) {
    case "s":
      return sharedStrings[Number(text)] ?? null;
    case "str":
    case "inlineStr":
      return decodeSheetString(text);
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: errors.find((error) => error === text) ?? "#VALUE!" };
    case "d":
      return serialOf(text, date1904);
    default:
      return numberOf(text);
  }
}

function numberOf(text: string): number | null {
  const value = Number(text);
  return text.trim() === "" || Number.isNaN(value) ? null : value;
}

const DAY = 86_400_000;

/** Days since the workbook's epoch; before March 1900 Excel counts a day that never was. */
function serialOf(text: string, date1904: boolean): number | null {
  const time = Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}${text.includes("T") ? "Z" : ""}`);
  if (Number.isNaN(time)) return null;
  if (date1904) return (time - Date.UTC(1904, 0, 1)) / DAY;
  const serial = (time - Date.UTC(1899, 11, 30)) / DAY;
  return serial < 61 ? serial - 1 : serial;
}
