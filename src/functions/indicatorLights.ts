import type { Direction, IndicatorRow, MeasurementRow } from "../domain/goalRows";
import { assessIndicator } from "../domain/goals/assessIndicator";
import { nameKey } from "../domain/nameKey";
import type { Citation } from "../domain/rule";
import { indicatorsTable } from "../sheets/contract/indicatorTables";
import { cellOf, type ResultCell } from "./answer";
import { type CellRange, checkShape, contentAt, isEmpty, numberAt, type Position, placeOf, shapeOf } from "./cellRange";
import { FunctionFault } from "./functionFault";
import { wordOf } from "./resultWords";

export const RULE: Citation = ["T3.3-c", "S4-b", "A-5"];

/** Measured values, one light each; what they are judged by lies beside them or is repeated. */
export interface IndicatorRanges {
  readonly values: CellRange;
  readonly targets: CellRange;
  readonly directions: CellRange;
  readonly yellowLimits: CellRange;
  readonly targetsTo: CellRange;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = { högre: "higher", lägre: "lower", intervall: "interval" };
const ALLOWED = ["Högre", "Lägre", "Intervall"];

/**
 * One light per measured value, as an indicator's; a word (Uppfyllt, Delvis uppfyllt, Ej uppfyllt) is a judgement. Grey
 * where nothing is measured or the target is missing. Source: T3.3-c, S4-b. `yellowMargin` is a share.
 *
 * @example 82, 77 and 75 against target 80, Högre, margin 5 % // Grön, Gul, Röd
 */
export function indicatorLights(ranges: IndicatorRanges, yellowMargin: number): readonly (readonly ResultCell[])[] {
  const shape = shapeOf(ranges.values);
  for (const range of Object.values<CellRange>({ ...ranges })) checkShape(range, shape);
  return Array.from({ length: shape.rows }, (_, row) =>
    Array.from({ length: shape.columns }, (_, column) => cellOf(() => lightAt(ranges, { row, column }, yellowMargin))),
  );
}

function lightAt(ranges: IndicatorRanges, at: Position, yellowMargin: number): string | number {
  const value = valueAt(ranges.values, at);
  const indicator: IndicatorRow = {
    ...INDICATOR,
    kind: typeof value === "string" ? "qualitative" : "quantitative",
    direction: directionAt(ranges.directions, at),
    target: numberAt(ranges.targets, at),
    targetTo: numberAt(ranges.targetsTo, at),
    yellowLimit: numberAt(ranges.yellowLimits, at),
  };
  const { status } = assessIndicator(indicator, [{ ...MEASUREMENT, value }], yellowMargin).value;
  return wordOf(indicatorsTable, "status", status);
}

/** A number, or the word of a judgement. */
function valueAt(values: CellRange, at: Position): number | string | undefined {
  const content = contentAt(values, at);
  if (typeof content !== "string" || isEmpty(content)) return numberAt(values, at);
  try {
    return numberAt(values, at);
  } catch (error) {
    if (error instanceof FunctionFault) return content;
    throw error;
  }
}

/** Empty, and 0 as an empty cell may be given, is Högre. */
function directionAt(directions: CellRange, at: Position): Direction {
  const content = contentAt(directions, at);
  if (isEmpty(content) || content === 0) return "higher";
  const found = String(content);
  const direction = Object.hasOwn(DIRECTIONS, nameKey(found)) ? DIRECTIONS[nameKey(found)] : undefined;
  if (direction) return direction;
  throw new FunctionFault("not-in-list", { ...placeOf(directions, at), found, allowed: ALLOWED });
}

const INDICATOR: IndicatorRow = {
  at: { table: "indicators", row: 1 },
  id: "",
  indicator: undefined,
  belongsTo: undefined,
  kind: "quantitative",
  direction: "higher",
  target: undefined,
  targetTo: undefined,
  yellowLimit: undefined,
  weight: 1,
  method: undefined,
  routine: undefined,
  periodicity: undefined,
  origin: undefined,
  shownAs: undefined,
};

const MEASUREMENT: MeasurementRow = {
  at: { table: "measurements", row: 1 },
  indicator: "",
  period: { kind: "year", year: 1 },
  value: undefined,
  comment: undefined,
};
