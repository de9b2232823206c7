import { LIGHT_LOOKS } from "../sheets/lights";
import type { CellRef, Change, CreateTableChange, LightChange, ResizeChange } from "../sheets/tableData";
import type { CellWrite } from "./blocks";
import { asWritten } from "./writtenText";

/** A write that knows its table. */
export interface TableWrite extends CellWrite {
  readonly table: string;
}

/** Changes sorted by what Excel is asked to do, in the coordinates of the workbook as it was read. */
export interface Plan {
  /** Lowest table first on each sheet, so that none moves before its turn. */
  readonly resizes: readonly ResizeChange[];
  readonly creates: readonly CreateTableChange[];
  readonly writes: readonly TableWrite[];
  readonly lights: readonly LightChange[];
  /** Cells whose content and look must be remembered: those written in rows that exist, and rows that fall away. */
  readonly remembered: { readonly writes: readonly CellWrite[]; readonly coloured: readonly CellRef[] };
}

/** Sorts changes into a plan. */
export function toPlan(changes: readonly Change[]): Plan {
  const resizes = changes.filter((change) => change.kind === "resize").sort((a, b) => b.top - a.top);
  const lights = changes.filter((change) => change.kind === "light");
  const writes = changes.flatMap(toWrite);
  const falling = resizes.flatMap(fallingCells);
  const existed = (cell: { at: CellRef; table: string }) => !resizes.some((resize) => isGrowth(resize, cell));
  return {
    resizes,
    creates: changes.filter((change) => change.kind === "createTable"),
    writes,
    lights,
    remembered: {
      writes: [...writes.filter(existed), ...falling.map((at): CellWrite => ({ at, value: "", numberFormat: "" }))],
      coloured: [...lights.filter(existed).map((change) => change.at), ...falling],
    },
  };
}

/** A light's shape is a number format and goes with the values; its colours come after. */
function toWrite(change: Change): readonly TableWrite[] {
  if (change.kind === "light") return [shapeOf(change)];
  if (change.kind !== "value") return [];
  const { at, table, numberFormat } = change;
  const value = asWritten(change.value);
  return [numberFormat === undefined ? { at, table, value } : { at, table, value, numberFormat }];
}

/** The number format that puts a light's shape before its word. */
export function shapeOf({ at, table, light, numberFormat }: LightChange): TableWrite {
  return { at, table, numberFormat: numberFormat ?? LIGHT_LOOKS[light].numberFormat };
}

function isGrowth(resize: ResizeChange, cell: { readonly at: CellRef; readonly table: string }): boolean {
  return cell.table === resize.table && cell.at.row - resize.top > resize.fromRows;
}

function fallingCells(resize: ResizeChange): readonly CellRef[] {
  const rows = Array.from(
    { length: Math.max(0, resize.fromRows - resize.toRows) },
    (_, index) => resize.toRows + index,
  );
  const columns = Array.from({ length: resize.width }, (_, index) => resize.left + index);
  return rows.flatMap((row) => columns.map((column) => ({ sheet: resize.sheet, row: resize.top + 1 + row, column })));
}
