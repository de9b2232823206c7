import { countsAgainstDeficit } from "../../followUp/countsAgainstDeficit";
import { forecastKey } from "../../followUp/disputedForecast";
import type { FollowUpRow, MeasureRow } from "../../followUpRows";
import { rowKey } from "../../nameKey";
import type { ForecastResult } from "../../outcome";
import { formatPeriod } from "../../period";
import type { Citation } from "../../rule";
import { type Condition, compareAmounts, type Decision, light } from "../decision";
import { atRow, type ExplainContext, type Explainer, explanationOf, type Found } from "../explainContext";
import type { Note } from "../explanation";
import type { CitedBy } from "../rulesOf";
import type { Step } from "../step";
import { cell, chosen, computed, constant, placedAt, setting, sum, word } from "../steps";

export const RULE: Citation = ["T3.2-a", "T3.2-g", "S4-c", "L-f", "Ti-d", "A-3", "A-4", "A-5"];

/**
 * Explains a cell of Uppföljning: Avvikelse, Åtgärdseffekt, Kvar att hantera and Status. Undefined for a row whose unit and
 * period another row has too: nothing is known of it. Source: T3.2-a, A-3, A-4.
 */
export const explainForecast: Explainer = (context, target) => {
  const row = atRow(context.workbook.followUps, target);
  const result = atRow(context.outcome.forecasts, target);
  if (!row || !result || context.disputed.has(forecastKey(row))) return undefined;
  const found = foundOf({ context, row, result }, target.column);
  return (
    found &&
    explanationOf(context, target, {
      about: [row.unit, formatPeriod(row.period)],
      period: row.period,
      ...found,
    })
  );
};

/** What the documents say of a deviation from the frame. */
const DEVIATION: CitedBy = { rules: ["T3.2-a", "S4-c", "L-f", "Ti-d", "A-5"] };

interface Asked {
  readonly context: ExplainContext;
  readonly row: FollowUpRow;
  readonly result: ForecastResult;
}

function foundOf(asked: Asked, column: string): Found | undefined {
  const { result } = asked;
  const gate = { check: "forecast-needs-measures", rules: ["A-3", "A-4"] } as const;
  switch (column) {
    case "deviation": {
      const step = deviationStep(asked);
      return { ...(step && { step }), cites: DEVIATION, notes: step ? [] : [{ code: "notMeasured" }] };
    }
    case "measuresEffect": {
      const isKnown = result.measuresEffect !== undefined;
      return { ...(isKnown && { step: measuresStep(asked) }), notes: notesOf(asked), cites: gate };
    }
    case "remaining": {
      const step = result.remaining === undefined ? undefined : remainingStep(asked);
      return { ...(step && { step }), notes: notesOf(asked), cites: gate };
    }
    case "status":
      return {
        value: { kind: "light", light: result.status },
        decision: statusOf(asked),
        ...toldOf(asked),
        notes: notesOf(asked),
        cites: gate,
      };
    default:
      return undefined;
  }
}

function factsOf({ row }: Asked, column: string) {
  return { label: { kind: "column", table: "followUps", column, of: row.unit }, unit: "amount" } as const;
}

function targetOf({ row }: Asked, column: string) {
  return { ...row.at, column };
}

function deviationStep(asked: Asked): Step | undefined {
  const { frame, forecast } = asked.row;
  if (frame === undefined || forecast === undefined) return undefined;
  const own = (value: number, column: string) =>
    cell(value, { ...factsOf(asked, column), place: targetOf(asked, column) });
  const at = targetOf(asked, "deviation");
  return sum(
    { ...factsOf(asked, "deviation"), place: at, target: at },
    [own(frame, "frame")],
    [own(forecast, "forecast")],
  );
}

/** The measures of the row's unit and year. Source: A-3. */
function measuresOf({ context, row }: Asked): readonly MeasureRow[] {
  return context.measures.get(rowKey(row.unit, row.period.year)) ?? [];
}

function measuresStep(asked: Asked): Step {
  const counted = measuresOf(asked).filter((measure) => countsAgainstDeficit(measure) && measure.effect !== undefined);
  const cells = counted.map(({ at, measure, effect = 0, decision }) => {
    const label = { kind: "column", table: "measures", column: "effect", ...(measure && { of: measure }) } as const;
    return cell(effect, { label, unit: "amount", place: { ...at, column: "effect" }, source: { decision } });
  });
  const step = sum(factsOf(asked, "measuresEffect"), cells.length > 0 ? cells : [constant(0, "measures", "amount")]);
  const { measuresEffect } = asked.result;
  return measuresEffect === undefined
    ? step
    : placedAt(step, targetOf(asked, "measuresEffect"), factsOf(asked, "measuresEffect"));
}

/** The largest of 0 and what the measures leave of the deficit; they cover it when they do so in whole öre. Source: A-4. */
function remainingStep(asked: Asked): Step | undefined {
  const deviation = deviationStep(asked);
  if (!deviation) return undefined;
  const measures = measuresStep(asked);
  const missing =
    deviation.value < 0
      ? missingStep(deviation, measures)
      : sum({ label: word("missing"), unit: "amount" }, [], [deviation, measures]);
  const facts = factsOf(asked, "remaining");
  const step = chosen("max", facts, [constant(0, "none", "amount"), missing]);
  return asked.result.remaining === undefined ? step : placedAt(step, targetOf(asked, "remaining"), facts);
}

/** What the sentence about a light tells: underskott − åtgärdseffekt. Source: A-3. */
function toldOf(asked: Asked): Pick<Found, "told"> {
  const deviation = deviationStep(asked);
  return deviation && deviation.value < 0 ? { told: missingStep(deviation, measuresStep(asked)) } : {};
}

function missingStep(deviation: Step, measures: Step): Step {
  const shortfall = chosen("absolute", { label: word("shortfall"), unit: "amount" }, [deviation]);
  return sum({ label: word("missing"), unit: "amount" }, [shortfall], [measures]);
}

function statusOf(asked: Asked): Decision {
  const { context, row } = asked;
  const { amountUnit, forecastLimit } = context.workbook.settings;
  const deviation = deviationStep(asked);
  const empty = (column: "frame" | "forecast"): Condition => ({
    kind: "fact",
    fact: "isEmpty",
    label: { kind: "column", table: "followUps", column },
    place: targetOf(asked, column),
    holds: row[column] === undefined,
  });
  const remaining = remainingStep(asked);
  if (!deviation || !remaining) return [light("grey", empty("frame")), light("grey", empty("forecast"))];
  const limit = sum(
    { label: word("minusForecastLimit"), unit: "amount" },
    [],
    [setting("forecastLimit", forecastLimit, "amount")],
  );
  const here =
    asked.result.deviation === undefined
      ? deviation
      : computed(deviation.value, targetOf(asked, "deviation"), { unit: "amount", of: row.unit });
  return [
    light("green", compareAmounts(here, "atLeast", limit, amountUnit)),
    light("yellow", compareAmounts(remaining, "atMost", constant(0, "none", "amount"), amountUnit)),
    light("red"),
  ];
}

/** The unit's measures that do not count, and why. Source: A-3. */
function notesOf(asked: Asked): readonly Note[] {
  const notes = measuresOf(asked).flatMap((row): readonly Note[] => {
    const code =
      row.state === "dropped"
        ? "dropped"
        : row.inForecast
          ? "inForecast"
          : row.effect === undefined
            ? "withoutEffect"
            : undefined;
    if (code === undefined) return [];
    return [{ code, ...(row.measure && { of: row.measure }), place: { ...row.at, column: "effect" } }];
  });
  return asked.result.measuresEffect === undefined && asked.row.forecast !== undefined
    ? [...notes, { code: "measureLeftOut" }]
    : notes;
}
