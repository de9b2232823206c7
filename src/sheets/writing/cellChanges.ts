import type { Light } from "../../domain/light";
import { isBlank } from "../kinds/cleanText";
import { hasLightLook } from "../lights";
import type { TableGeometry } from "../reading/tableGeometry";
import type { CellContent, CellRef, Change } from "../tableData";

/** What a written cell should hold; `light` where it is one. */
export interface WantedCell {
  readonly content: CellContent;
  readonly light?: Light;
  /** For a cell that is new; one that exists keeps its format. */
  readonly numberFormat?: string;
}

/** One cell of a table: body row from 0 and column key. */
export interface TableCell {
  readonly row: number;
  readonly key: string;
}

/**
 * What must change for a cell to be as wanted; nothing when it already is, or when the user's table lacks the column.
 * A light cell that is emptied keeps a grey look, so that no colour says what no word does.
 */
export function cellChanges(geometry: TableGeometry, cell: TableCell, wanted: WantedCell): readonly Change[] {
  const { data, indexes, contract } = geometry;
  const index = indexes.get(cell.key);
  const column = contract.columns[cell.key];
  if (index === undefined || column === undefined) return [];
  const at: CellRef = { sheet: data.sheet, row: data.top + 1 + cell.row, column: data.left + index };
  const current = data.values[cell.row]?.[index];
  const isSame = current === wanted.content || (wanted.content === "" && isBlank(current));
  const isLight = column.kind.name === "light";
  const changes: Change[] = [];
  if (!isSame) {
    const format = current === undefined ? formatOf(wanted, isLight) : {};
    changes.push({ kind: "value", table: data.name, at, value: wanted.content, ...format });
  }
  const light = wanted.light ?? "grey";
  if (isLight && (!isSame || (wanted.light !== undefined && !looksRight(geometry, cell.row, { index, light })))) {
    changes.push({ kind: "light", table: data.name, at, light });
  }
  return changes;
}

/** A light's format is its shape, and comes with the light. */
function formatOf({ numberFormat }: WantedCell, isLight: boolean): { readonly numberFormat?: string } {
  return isLight || numberFormat === undefined ? {} : { numberFormat };
}

function looksRight(
  { data }: TableGeometry,
  row: number,
  wanted: { readonly index: number; readonly light: Light },
): boolean {
  const look = data.looks.get(wanted.index)?.[row];
  return look !== undefined && hasLightLook(look, wanted.light);
}
