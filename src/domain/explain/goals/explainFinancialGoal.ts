import { has } from "../../leftOut";
import { sameName } from "../../nameKey";
import type { Citation } from "../../rule";
import { light } from "../decision";
import { atRow, type Explainer, explanationOf } from "../explainContext";
import { cell } from "../steps";
import { unitOf, zoneDecision } from "./zoneDecision";

export const RULE: Citation = ["T3.2-f", "L-g", "S4-b", "Ti-e", "A-5"];

/** Explains Status of a financial goal: the outcome, else the forecast, against its target. Source: T3.2-f, S4-b. */
export const explainFinancialGoal: Explainer = (context, target) => {
  const { workbook, outcome } = context;
  const row = atRow(workbook.financialGoals, target);
  const result = atRow(outcome.financialGoals, target);
  const isDisputed = workbook.leftOut.financialGoals?.some(
    (one) =>
      has(one, "id", (id) => row !== undefined && sameName(id, row.id)) &&
      has(one, "year", (year) => year === row?.year),
  );
  if (!row || !result || isDisputed) return undefined;
  const column = result.basis ?? "outcome";
  const label = { kind: "column", table: "financialGoals", column, of: row.id, year: row.year } as const;
  const place = { ...row.at, column };
  const value =
    result.value === undefined
      ? undefined
      : cell(result.value, { label, unit: unitOf(row), place, source: { decision: row.decision } });
  const decision = value
    ? zoneDecision(context, row, value)
    : [light("grey", { kind: "fact", fact: "isEmpty", label, place, holds: true })];
  return explanationOf(context, target, {
    about: [row.id, ...(row.goal ? [row.goal] : []), String(row.year)],
    value: { kind: "light", light: result.status },
    decision,
    notes: result.basis === "forecast" ? [{ code: "shownAsForecast" }] : [],
    cites: { rules: ["T3.2-f", "L-g", "S4-b", "Ti-e"] },
  });
};
