import type { GridRange, SheetModel } from "../model/workbook";
import { HostError } from "./hostError";

/** Cells of one sheet: a Range has one area, RangeAreas has one or more. Rows and columns count from 0. */
export interface CellArea {
  readonly sheet: SheetModel;
  readonly areas: readonly GridRange[];
}

/** The only area of a Range. */
export function onlyRange(area: CellArea): GridRange {
  const range = area.areas[0];
  if (!range || area.areas.length > 1) throw new HostError("InvalidOperation", "One range was expected.");
  return range;
}
