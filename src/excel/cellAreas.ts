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

/** The areas of an address of cells; what is not one is left out. @example cellAreas("Ramar!L2:M4,Ramar!A1") */
export function cellAreas(address: string): readonly CellArea[] {
  return (address.match(AREAS) ?? []).flatMap((area) => {
    const [, left, top, right = left, bottom = top] = AREA.exec(area.trim()) ?? [];
    if (left === undefined || right === undefined) return [];
    return [{ top: Number(top) - 1, left: indexOf(left), bottom: Number(bottom) - 1, right: indexOf(right) }];
  });
}

function indexOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
