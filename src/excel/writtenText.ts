import type { CellContent } from "../sheets/tableData";

/** Text that Excel would take for a formula, a number, a date, a flag or an error if it were typed as it is. */
const READ_AS_SOMETHING_ELSE =
  /^(?:['=+\-@]|(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|de[cs])\p{L}*\.?[-/ ]*\d|[\s\d.,:;/()%$€£−–]*\d[\s\d.,:;/()%$€£eE−–-]*$|(?:true|false|sant|falskt)$|#)|^\d{1,4}[-/ ]/iu;

/**
 * What must be sent to Excel so that exactly this content ends up in the cell: text stays text.
 *
 * @example asWritten("- minska vikarier") // "'- minska vikarier"
 * @example asWritten(12.5) // 12.5
 */
export function asWritten(content: CellContent): CellContent {
  return typeof content === "string" && READ_AS_SOMETHING_ELSE.test(content) ? `'${content}` : content;
}

/**
 * What must be sent to Excel to bring back a cell that held this: its formula, or its content.
 * Excel gives text that begins with "=" in `formulas` without its apostrophe; value and formula are then the same.
 */
export function asEntered(value: CellContent, formula: CellContent): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula : asWritten(value);
}
