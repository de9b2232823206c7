import type { IndicatorRow, MeasurementRow } from "../../goalRows";
import { judgementLight } from "../../goals/judgements";
import { LIGHT_SCORES } from "../../goals/lightScore";
import { disputedIds } from "../../leftOut";
import { nameKey, sameName } from "../../nameKey";
import type { IndicatorResult } from "../../outcome";
import { comparePeriods } from "../../period";
import type { Citation } from "../../rule";
import { compareValues, type Decision, light } from "../decision";
import { atRow, type ExplainContext, type Explainer, explanationOf, type Found } from "../explainContext";
import type { Note } from "../explanation";
import type { Step } from "../step";
import { cell } from "../steps";
import { unitOf, zoneDecision } from "./zoneDecision";

export const RULE: Citation = ["T3.3-c", "T3.4-a", "S4-b", "A-5"];

/** Explains a cell of Indikatorer: its latest measurement, trend and light. Source: T3.3-c, S4-b. */
export const explainIndicator: Explainer = (context, target) => {
  const row = atRow(context.workbook.indicators, target);
  const result = atRow(context.outcome.indicators, target);
  if (!row || !result || disputedIds(context.workbook.leftOut.indicators).has(nameKey(row.id))) return undefined;
  const found = foundOf({ context, row, result, measured: measuredOf(context, row) }, target.column);
  return (
    found && explanationOf(context, target, { about: [row.id, ...(row.indicator ? [row.indicator] : [])], ...found })
  );
};

interface Asked {
  readonly context: ExplainContext;
  readonly row: IndicatorRow;
  readonly result: IndicatorResult;
  /** Its measurements with a value, the latest first. */
  readonly measured: readonly MeasurementRow[];
}

function measuredOf({ workbook }: ExplainContext, { id }: IndicatorRow): readonly MeasurementRow[] {
  return workbook.measurements
    .filter((row) => sameName(row.indicator, id) && row.value !== undefined && String(row.value).trim() !== "")
    .sort((one, other) => comparePeriods(other.period, one.period));
}

function foundOf(asked: Asked, column: string): Found | undefined {
  const { result } = asked;
  const cites = { check: "goal-without-indicator", rules: ["T3.3-c", "S4-b"] } as const;
  switch (column) {
    case "latestValue":
      return { ...latestValue(asked), cites };
    case "latestPeriod":
      return {
        ...(result.period && { value: { kind: "period", period: result.period } }),
        notes: readFrom(asked, "period"),
        cites,
      };
    case "trend":
      if (result.trend === undefined)
        return { notes: [{ code: "noTrend" }], cites: { ...cites, rules: ["T3.3-c", "A-5"] } };
      return { value: { kind: "trend", trend: result.trend }, decision: trendDecision(asked), cites };
    case "status":
      return { value: { kind: "light", light: result.status }, decision: statusDecision(asked), cites };
    default:
      return undefined;
  }
}

function latestValue(asked: Asked): Omit<Found, "cites"> {
  const { result, row, measured } = asked;
  const notes = readFrom(asked, "value");
  if (typeof result.value === "string") return { value: { kind: "words", words: result.value }, notes };
  const [latest] = measured;
  const value = latest && result.value !== undefined ? valueStep(row, latest) : undefined;
  return value ? { step: value } : { notes };
}

/** Where the latest measurement stands; that there is none. */
function readFrom({ result, measured }: Asked, column: "value" | "period"): readonly Note[] {
  const [latest] = measured;
  if (!latest || result.period === undefined) return [{ code: "notMeasured" }];
  return [
    { code: "readFrom", label: { kind: "column", table: "measurements", column }, place: { ...latest.at, column } },
  ];
}

/** A measured number at its cell; a judgement counts for its light (2, 1, 0). Undefined where it can not be read. */
function valueStep(row: IndicatorRow, { at, period, value }: MeasurementRow): Step | undefined {
  const label = { kind: "column", table: "measurements", column: "value", of: row.id, year: period } as const;
  const place = { ...at, column: "value" };
  if (typeof value === "number")
    return cell(value, { label, unit: unitOf(row), place, source: { origin: row.origin } });
  const judged = value === undefined ? undefined : judgementLight(value);
  return (
    judged &&
    cell(LIGHT_SCORES[judged], { label: { kind: "word", word: "points", of: value ?? "" }, unit: "count", place })
  );
}

function trendDecision({ row, measured }: Asked): Decision {
  const [latest, before] = measured.slice(0, 2).map((one) => valueStep(row, one));
  if (!latest || !before) return [];
  return [
    { result: { kind: "trend", trend: "up" }, conditions: [compareValues(latest, "above", before)] },
    { result: { kind: "trend", trend: "down" }, conditions: [compareValues(latest, "below", before)] },
    { result: { kind: "trend", trend: "level" }, conditions: [] },
  ];
}

function statusDecision(asked: Asked): Decision {
  const { context, row, result, measured } = asked;
  const [latest] = measured;
  const at = {
    label: { kind: "column", table: "measurements", column: "value", of: row.id },
    ...(latest && { place: { ...latest.at, column: "value" } }),
  } as const;
  if (!latest || result.value === undefined)
    return [light("grey", { kind: "fact", fact: "isEmpty", ...at, holds: true })];
  if (row.kind === "qualitative") return judged(at, String(latest.value));
  const value = valueStep(row, latest);
  if (typeof latest.value !== "number" || !value)
    return [light("grey", { kind: "fact", fact: "isUnknownWord", ...at, found: String(latest.value), holds: true })];
  return zoneDecision(context, row, value);
}

type At = Pick<Extract<Decision[number]["conditions"][number], { kind: "fact" }>, "label" | "place">;

function judged(at: At, found: string): Decision {
  const means = judgementLight(found);
  return [
    ...(["green", "yellow", "red"] as const).map((one) =>
      light(one, { kind: "fact", fact: "isJudged", ...at, wanted: one, found, holds: means === one }),
    ),
    light("grey", { kind: "fact", fact: "isUnknownWord", ...at, found, holds: means === undefined }),
  ];
}
