import { format, isDateFormat, isValidFormat } from "numfmt";
import type { CellError, CellValue } from "../model/workbook";

/** How Excel in Swedish spells errors; the youngest two keep their English names here. */
const errors: Readonly<Record<CellError, string>> = {
  "#NULL!": "#SKÄRNING!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#NAME?": "#NAMN?",
  "#NUM!": "#OGILTIGT!",
  "#N/A": "#SAKNAS!",
  "#SPILL!": "#SPILL!",
  "#CALC!": "#CALC!",
};

/** Formats that stand for the system's own short date, whatever they look like. */
const systemDates: Readonly<Record<string, string>> = {
  "m/d/yyyy": "yyyy-mm-dd",
  "m/d/yyyy h:mm": "yyyy-mm-dd h:mm",
  "m/d/yy": "yyyy-mm-dd",
  "m/d/yy h:mm": "yyyy-mm-dd h:mm",
};

/** Excel shows a row of hashes for a date or time it can not show. */
const UNSHOWABLE = "########";
const DAYS_BETWEEN_EPOCHS = 1462;

/**
 * What a cell shows in Excel with Swedish regional settings: decimal comma, no-break space between thousands, Swedish
 * month names, SANT and FALSKT. A format that can not be read shows the value as General.
 *
 * Example: `displayText(1234567.5, "#,##0.00")` → `"1 234 567,50"` (with no-break spaces)
 */
export function displayText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) return "";
  if (typeof value === "object") return errors[value.error];
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  const known = systemDates[numberFormat] ?? numberFormat;
  const pattern = isValidFormat(known) ? known : "General";
  const isDate = typeof value === "number" && isDateFormat(pattern);
  if (isDate && value < 0) return UNSHOWABLE;
  // The engine counts days from 1900; the other epoch lies 1 462 days later.
  const shown = isDate && date1904 ? value + DAYS_BETWEEN_EPOCHS : value;
  return format(pattern, shown, { locale: "sv", overflow: UNSHOWABLE, throws: false });
}
