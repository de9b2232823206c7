import type { Recovery } from "../../outcome";
import { RECOVERY_LIGHTS } from "../../recovery/recoveryState";
import type { Citation } from "../../rule";
import { compareAmounts, compareExactly, type Decision, type DecisionRule } from "../decision";
import { type ExplainContext, explanationOf, type Found } from "../explainContext";
import type { Explanation } from "../explanation";
import type { Step, Target } from "../step";
import { cell, constant, sum, word } from "../steps";
import type { ExplainedLedger } from "./ledger";
import { type DeficitAsked, deficitStep, exemptedStep, recoveredStep, remainingStep } from "./ledgerSteps";

export const RULE: Citation = ["T3.2-b", "KL11:12", "A-1", "A-2"];

type FollowedDeficit = Omit<Recovery, "unit">;

/** Explains a cell of a ledger's row, Återhämtning or Balanskravsunderskott. Source: T3.2-b, KL11:12. */
export function explainDeficit(
  context: ExplainContext,
  target: Target,
  { ledger, deficit }: LedgerRow,
): Explanation | undefined {
  const { of, years } = ledger;
  const lastYear = Math.max(...years.map(({ year }) => year));
  const at = { table: target.table, row: target.row };
  const found = foundOf({ ledger, year: deficit.originYear, lastYear, at }, deficit, target.column);
  const about = [...(of === undefined ? [] : [of]), String(deficit.originYear)];
  return found && explanationOf(context, target, { about, ...found });
}

export interface LedgerRow {
  readonly ledger: ExplainedLedger;
  readonly deficit: FollowedDeficit;
}

const NUMBERS: Readonly<Record<string, (asked: DeficitAsked) => Step | undefined>> = {
  originYear: yearStep,
  dueYear: dueYearStep,
  deficit: deficitStep,
  exempted: exemptedStep,
  recovered: recoveredStep,
  remaining: remainingStep,
};

function foundOf(asked: DeficitAsked, { state, status }: FollowedDeficit, column: string): Found | undefined {
  const { cites, of } = asked.ledger;
  if (column === "state") return { value: { kind: "state", state }, decision: statesOf(asked), cites };
  if (column === "status") return { value: { kind: "light", light: status }, decision: lightsOf(asked), cites };
  if (column === "unit" && of !== undefined)
    return { value: { kind: "words", words: of }, cites, notes: [readFrom(asked)] };
  const step = NUMBERS[column]?.(asked);
  return step && { step, cites };
}

function resultPlace({ ledger, year }: DeficitAsked) {
  return ledger.years.find((one) => one.year === year)?.result.place;
}

function readFrom(asked: DeficitAsked) {
  const place = resultPlace(asked);
  return {
    code: "readFrom",
    label: { kind: "column", table: "yearResults", column: "unit" },
    ...(place && { place: { ...place, column: "unit" } }),
  } as const;
}

/** The year of the result, at its own cell. */
function yearStep(asked: DeficitAsked): Step | undefined {
  const place = resultPlace(asked);
  if (!place) return undefined;
  const label = { kind: "column", table: place.table, column: "year" } as const;
  return sum({ label: word("deficit"), unit: "year" }, [
    cell(asked.year, { label, unit: "year", place: { ...place, column: "year" } }),
  ]);
}

function dueYearStep(asked: DeficitAsked): Step | undefined {
  const year = yearStep(asked);
  const label = { kind: "column", table: asked.ledger.table, column: "dueYear" } as const;
  return (
    year &&
    sum({ label, unit: "year" }, [...(year.operation?.parts.map(({ step }) => step) ?? []), asked.ledger.period])
  );
}

/** Recovered or exempted when nothing is left, else open until the due year has closed, then overdue. Source: T3.2-b. */
function statesOf(asked: DeficitAsked): Decision {
  const { unit } = asked.ledger;
  const remaining = remainingStep(asked);
  const dueYear = dueYearStep(asked);
  if (!remaining || !dueYear) return [];
  const nothing = constant(0, "none", "amount");
  const isClosed = compareAmounts(remaining, "equal", nothing, unit);
  const isExemptedAlone = compareAmounts(recoveredStep(asked), "equal", nothing, unit);
  const lastClosed = constant(asked.lastYear, "lastClosedYear", "year");
  return [
    { result: { kind: "state", state: "exempted" }, conditions: [isClosed, isExemptedAlone] },
    { result: { kind: "state", state: "recovered" }, conditions: [isClosed] },
    { result: { kind: "state", state: "open" }, conditions: [compareExactly(lastClosed, "below", dueYear)] },
    { result: { kind: "state", state: "overdue" }, conditions: [] },
  ];
}

/** The light: nothing left is green, whether recovered or exempted. */
function lightsOf(asked: DeficitAsked): Decision {
  const isExempted = ({ result }: DecisionRule) => result.kind === "state" && result.state === "exempted";
  return statesOf(asked)
    .filter((rule) => !isExempted(rule))
    .map(asLight);
}

function asLight({ result, conditions }: DecisionRule): DecisionRule {
  return result.kind === "state"
    ? { result: { kind: "light", light: RECOVERY_LIGHTS[result.state] }, conditions }
    : { result, conditions };
}
