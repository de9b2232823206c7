/** Width of a digit of the default font (Calibri 11) in pixels; widths in the file count such digits, padding included. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** A file's column width in points, as Office.js counts: 9.140625 → 48. */
export function pointsOfWidth(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** Points as a file's column width: 48 → 9.140625. */
export function widthOfPoints(points: number): number {
  return Math.trunc((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;
}
