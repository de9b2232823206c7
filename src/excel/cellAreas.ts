import { columnIndex } from "../sheets/place/a1";

/** A rectangle of cells on a sheet, rows and columns from 0. */
interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An area with its sheet, which may be quoted and hold commas: `'a, b'!A1,'a, b'!C1`. */
const AREAS = /(?:'[^']*'|[^',])+/g;
const AREA = /(?:^|!)\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;

/** The addresses of the areas of an address, each with its sheet. @example areaAddresses("'a, b'!A1,'a, b'!C1") */
export function areaAddresses(address: string): readonly string[] {
  return address.match(AREAS) ?? [];
}

/** The areas of an address of cells; what is not one is left out. @example cellAreas("Ramar!L2:M4,Ramar!A1") */
export function cellAreas(address: string): readonly CellArea[] {
  return areaAddresses(address).flatMap((area) => {
    const [, left, top, right = left, bottom = top] = AREA.exec(area.trim()) ?? [];
    if (left === undefined || right === undefined) return [];
    return [{ top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) }];
  });
}
