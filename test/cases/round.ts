/** Rounds as a printed table does, half away from zero, on the decimals as written (0.25 → 0.3). */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.round(Number((Math.abs(value) * scale).toPrecision(12))) / scale;
  return value < 0 && rounded > 0 ? -rounded : rounded;
}
