import { finding } from "../../domain/finding";
import type { Place } from "../../domain/source";
import type { InputColumn } from "../contract/column";
import { type CellReading, read, unread } from "../kinds/cellKind";
import { isBlank } from "../kinds/cleanText";
import { shown } from "../kinds/shown";
import type { CellContent } from "../tableData";
import { isCellError } from "./cellError";

/** Reads one cell of a column: its value, what an empty cell means there, or the findings in its place. */
export function readCell(column: InputColumn, content: CellContent | undefined, at: Place): CellReading<unknown> {
  if (content === undefined || isBlank(content)) {
    return column.isValueRequired ? unread(finding("missing-value", at, {})) : read(column.whenEmpty);
  }
  if (isCellError(content)) return unread(finding("cell-error", at, { found: shown(content) }));
  return column.kind.read(content, at);
}
