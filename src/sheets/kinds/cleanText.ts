import type { CellContent } from "../tableData";
import { shown } from "./shown";

const UNBROKEN_SPACES = /[\u00a0\u202f\u2007\u2009]/g;

/** Text without surrounding space; spaces that do not break become plain ones, so that pasted names match typed ones. */
export function cleanText(content: CellContent): string {
  return typeof content === "string" ? content.replace(UNBROKEN_SPACES, " ").trim() : shown(content);
}

/** True for a cell with nothing in it, or only space. */
export function isBlank(content: CellContent | undefined): boolean {
  return content === undefined || (typeof content === "string" && cleanText(content) === "");
}
