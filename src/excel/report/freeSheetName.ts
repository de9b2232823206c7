/** Excel's own limit. */
const LONGEST_NAME = 31;

/**
 * The names a report's sheet may have: the wanted one, and the same with a number where the user has a sheet of that name.
 *
 * @example isNameOf("Översikt", "Översikt (2)") // true
 */
export function isNameOf(wanted: string, name: string): boolean {
  const number = / \((\d+)\)$/.exec(name)?.[1];
  return same(name, wanted) || (number !== undefined && same(name, numbered(wanted, Number(number))));
}

/** The first of `Översikt`, `Översikt (2)` … that no sheet has; never longer than Excel allows. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  let name = wanted.slice(0, LONGEST_NAME);
  for (let number = 2; taken.some((other) => same(other, name)); number += 1) name = numbered(wanted, number);
  return name;
}

function numbered(wanted: string, number: number): string {
  const end = ` (${number})`;
  return `${wanted.slice(0, LONGEST_NAME - end.length)}${end}`;
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
