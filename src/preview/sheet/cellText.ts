import { displayText } from "../../host/display/displayText";
import type { Cell, CellFormat } from "../../host/model/workbook";

/** The text a cell shows; "" when there is no cell. `date1904` is the calendar the workbook counts in. */
export function cellText(cell: Cell | undefined, format: CellFormat, date1904: boolean): string {
  return cell === undefined ? "" : displayText(cell.value, format.numberFormat, date1904);
}
