import { withWorkbook } from "../../excel/session";
import type { ExplainAsked, Explained } from "./explained";
import { explainCell } from "./explainServices";

/** Explains a cell of the workbook that is open, in Swedish. Errors: `WorkbookError`. */
export function explainOpened(asked: ExplainAsked): Promise<Explained> {
  return withWorkbook((session) => explainCell(session, asked, "sv"));
}
