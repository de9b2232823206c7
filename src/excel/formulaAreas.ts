import type { BodyArea } from "../sheets/tableData";
import { cellAreas } from "./cellAreas";

/** Where a table's body begins on its sheet, and what Excel says of the formulas in it. */
interface Formulas {
  readonly top: number;
  readonly left: number;
  readonly address: string;
  /** How many cells there are: an address that has been cut has fewer. */
  readonly cells: number;
}

/**
 * The formulas of a table's body as areas counted from the body's first cell; undefined when the address does not tell of all
 * of them, since a formula that is left out would look like a constant.
 *
 * @example formulaAreas({ top: 1, left: 0, address: "Ramar!C2:C4", cells: 3 }) // [{ top: 0, left: 2, bottom: 2, right: 2 }]
 */
export function formulaAreas({ top, left, address, cells }: Formulas): readonly BodyArea[] | undefined {
  const areas = cellAreas(address).map((area) => ({
    top: area.top - top,
    left: area.left - left,
    bottom: area.bottom - top,
    right: area.right - left,
  }));
  const told = areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  return told === cells ? areas : undefined;
}
