import type { CellContent } from "../tableData";

/** Excel's errors, as the API names them and as a Swedish Excel shows them. */
const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
  "#SKÄRNING!",
  "#DIVISION/0!",
  "#VÄRDEFEL!",
  "#REFERENS!",
  "#NAMN?",
  "#OGILTIGT!",
  "#SAKNAS!",
]);

/** True for a cell that holds an Excel error. */
export function isCellError(content: CellContent): boolean {
  return typeof content === "string" && ERRORS.has(content.trim().toUpperCase());
}
