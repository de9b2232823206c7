import { judgeForecast } from "../domain/followUp/judgeForecast";
import type { FollowUpRow, MeasureRow } from "../domain/followUpRows";
import type { Citation } from "../domain/rule";
import type { Settings } from "../domain/settings";
import { followUpsTable } from "../sheets/contract/followUpTables";
import { cellOf, type ResultCell } from "./answer";
import { type CellRange, checkShape, numberAt, type Position, shapeOf } from "./cellRange";
import { FunctionFault } from "./functionFault";
import { headersOf, wordOf } from "./resultWords";

export const RULE: Citation = ["T3.2-a", "A-3", "A-4", "A-5"];

/** One forecast per row: its frame, the forecast, and what the measures that count give this year. */
export interface ForecastRanges {
  readonly frames: CellRange;
  readonly forecasts: CellRange;
  readonly effects: CellRange;
}

const COLUMNS = ["deviation", "measuresEffect", "remaining", "status"] as const;

export const FORECAST_HEADERS = headersOf(followUpsTable, COLUMNS);

/**
 * One row per forecast: deviation, measures' effect, what remains to handle, and the light. Grey without frame or forecast.
 * Source: T3.2-a. Amounts in the settings' unit. A cell that is no number is its own row's fault.
 *
 * @example frame 45 000, forecast 47 000, measures 750 // −2 000, 750, 1 250, Röd
 */
export function forecastGate(
  ranges: ForecastRanges,
  settings: Pick<Settings, "amountUnit" | "forecastLimit">,
): readonly (readonly ResultCell[])[] {
  const shape = { ...shapeOf(ranges.frames), columns: 1 };
  for (const range of [ranges.frames, ranges.forecasts, ranges.effects]) checkShape(range, shape);
  const rows = Array.from({ length: shape.rows }, (_, row) => ({ row, column: 0 }));
  return rows.map((at) => {
    const judged = tryJudge(ranges, at, settings);
    if (judged instanceof FunctionFault) return COLUMNS.map(() => judged);
    return COLUMNS.map((column) => cellOf(() => wordOf(followUpsTable, column, judged[column])));
  });
}

function tryJudge(
  { frames, forecasts, effects }: ForecastRanges,
  at: Position,
  settings: Pick<Settings, "amountUnit" | "forecastLimit">,
) {
  try {
    const row = { ...FORECAST, frame: numberAt(frames, at), forecast: numberAt(forecasts, at) };
    return judgeForecast(row, [{ ...MEASURE, effect: numberAt(effects, at) }], settings);
  } catch (error) {
    if (error instanceof FunctionFault) return error;
    throw error;
  }
}

const FORECAST: FollowUpRow = {
  at: { table: "followUps", row: 1 },
  unit: "",
  period: { kind: "year", year: 1 },
  frame: undefined,
  outcome: undefined,
  forecast: undefined,
  comment: undefined,
};

/** All that is counted of a measure here is its effect. */
const MEASURE: MeasureRow = {
  at: { table: "measures", row: 1 },
  unit: "",
  year: 1,
  measure: undefined,
  effect: undefined,
  fullYearEffect: undefined,
  starts: undefined,
  kind: undefined,
  state: "decided",
  inForecast: false,
  responsible: undefined,
  decision: undefined,
  concernsChildren: false,
  childAssessment: undefined,
};
