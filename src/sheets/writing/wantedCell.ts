import type { Light } from "../../domain/light";
import type { Column } from "../contract/column";
import { LIGHT_WORDS } from "../lights";
import type { CellContent } from "../tableData";
import type { WantedCell } from "./cellChanges";

/** What a computed value looks like in its column; what can not be known is an empty cell. */
export function wantedCell(column: Column, value: unknown): WantedCell {
  if (column.kind.name !== "light") return { content: contentOf(column, value) };
  if (value === undefined) return { content: "" };
  // Only results of type Light are given to light columns; the columns of a contract do not carry that type.
  const light = value as Light;
  return { content: LIGHT_WORDS[light], light };
}

function contentOf(column: Column, value: unknown): CellContent {
  const content = value === undefined ? "" : column.kind.write(value);
  if (typeof content !== "number") return content;
  if (!Number.isFinite(content)) return "";
  // −0 reads back as 0 and would differ for ever.
  return content === 0 ? 0 : content;
}
