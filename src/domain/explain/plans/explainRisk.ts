import { disputedIds } from "../../leftOut";
import { nameKey } from "../../nameKey";
import type { RiskRow } from "../../planRows";
import type { Citation } from "../../rule";
import { compareExactly, type Decision, light } from "../decision";
import { atRow, type Explainer, explanationOf } from "../explainContext";
import type { Step, Target } from "../step";
import { cell, product, setting } from "../steps";
import { cellIsEmpty } from "./stateRules";

export const RULE: Citation = ["T6-a", "A-5"];

/** Explains Riskvärde and Status of a risk. Source: T6-a. */
export const explainRisk: Explainer = (context, target) => {
  const { workbook, outcome } = context;
  const row = atRow(workbook.risks, target);
  const result = atRow(outcome.risks, target);
  if (!row || !result || disputedIds(workbook.leftOut.risks).has(nameKey(row.id))) return undefined;
  const step = valueStep(row);
  const { riskRed, riskYellow } = workbook.settings;
  const about = [row.id, ...(row.risk ? [row.risk] : [])];
  const cites = { rules: ["T6-a", "A-5"] } as const;
  if (target.column === "value")
    return explanationOf(context, target, {
      about,
      ...(step ? { step } : { notes: [{ code: "notMeasured" }] }),
      cites,
    });
  const decision: Decision = step
    ? [
        light("red", compareExactly(step, "atLeast", setting("riskRed", riskRed, "count"))),
        light("yellow", compareExactly(step, "atLeast", setting("riskYellow", riskYellow, "count"))),
        light("green"),
      ]
    : [light("grey", cellIsEmpty(row.at, row.probability === undefined ? "probability" : "consequence", true))];
  return explanationOf(context, target, { about, value: { kind: "light", light: result.status }, decision, cites });
};

function valueStep({ at, id, probability, consequence }: RiskRow): Step | undefined {
  if (probability === undefined || consequence === undefined) return undefined;
  const own = (value: number, column: string) => {
    const label = { kind: "column", table: "risks", column, of: id } as const;
    return cell(value, { label, unit: "count", place: { ...at, column } });
  };
  const target: Target = { ...at, column: "value" };
  const label = { kind: "column", table: "risks", column: "value", of: id } as const;
  return product({ label, unit: "count", place: target, target }, [
    own(probability, "probability"),
    own(consequence, "consequence"),
  ]);
}
