/** A character of the standard font is 7 pixels and a cell has 5 pixels of padding; a pixel is 0.75 points. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 3.75;

/** The width of a column in points, from its width in characters. @example columnPoints(10) // 56.25 */
export function columnPoints(characters: number): number {
  return characters * POINTS_PER_CHARACTER + PADDING_POINTS;
}
