import { type Finding, finding } from "../../finding";
import { newestForecasts } from "../../followUp/newestForecasts";
import type { MeasureRow } from "../../followUpRows";
import { groupRows } from "../../groupRows";
import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { Check, CheckQuestion } from "../check";
import { effectScale } from "./effectScale";
import { inRowOrder } from "./inRowOrder";
import { misfitFindings, misfitsIn } from "./misfits";
import { unitFrames } from "./unitFrames";

export const RULE: Citation = ["P-e"];

/** A measure that has not been dropped, with its effect. */
interface Effect extends MeasureRow {
  readonly effect: number;
}

/**
 * `effect-out-of-scale` at an Effekt i år that is larger than the unit's frame, or a thousand times its deficit; else
 * `magnitude-mixed` at one that is so against the unit's other effects.
 *
 * Source: P-e. @example Omsorg's frame 300 000 and an effect of 1 250 000, meant as kr // told
 */
export const effectOutOfScale: Check = (question) => {
  const units = groupRows(effectsOf(question), ({ unit }) => nameKey(unit));
  const needOf = needs(question);
  const frameOf = unitFrames(question.workbook);
  return [...units.values()].flatMap((own) => {
    const told = own.flatMap((row) => tell(row, frameOf(row.unit), needOf(row)));
    const rows = new Set(told.map(({ at }) => at.row));
    const others = own.filter(({ at }) => !rows.has(at.row));
    return [...told, ...misfitFindings(misfitsIn(others.map(costOf)))];
  });
};

function effectsOf({ workbook: { measures } }: CheckQuestion): readonly Effect[] {
  return inRowOrder(measures).flatMap(({ effect, ...row }) =>
    effect === undefined || row.state === "dropped" ? [] : { ...row, effect },
  );
}

/** The deficit of a unit's newest forecast, for the measures of its year. */
function needs({ results }: CheckQuestion): (row: MeasureRow) => number | undefined {
  const forecasts = new Map(newestForecasts(results.forecasts).map((one) => [nameKey(one.unit), one]));
  return ({ unit, year }) => {
    const forecast = forecasts.get(nameKey(unit));
    return forecast?.period.year === year && forecast.deviation !== undefined ? -forecast.deviation : undefined;
  };
}

function tell({ at, unit, effect }: Effect, frame: number | undefined, need: number | undefined): readonly Finding[] {
  const scale = effectScale({ effect, frame, need });
  return scale ? [finding("effect-out-of-scale", { ...at, column: "effect" }, { unit, found: effect, ...scale })] : [];
}

function costOf({ at, unit, effect }: Effect) {
  return { at: { ...at, column: "effect" }, name: unit, found: effect, yearly: effect };
}
