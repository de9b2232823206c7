import type { IndicatorRow } from "../../goalRows";
import { targetedOf } from "../../goals/checkTargets";
import type { Citation } from "../../rule";
import type { RowRef } from "../../source";
import { compareValues, type Decision, type DecisionRule, light } from "../decision";
import type { ExplainContext } from "../explainContext";
import type { Step } from "../step";
import { cell, chosen, product, setting, sum, word } from "../steps";

export const RULE: Citation = ["S4-b", "T3.3-c"];

/** An indicator or a financial goal whose value is held to a target. */
export interface TargetedRow
  extends Pick<IndicatorRow, "direction" | "target" | "targetTo" | "yellowLimit" | "shownAs"> {
  readonly at: RowRef;
}

/** How a value's light is decided by its target: green in the green zone, else yellow in the yellow one, else red. Source: S4-b. */
export function zoneDecision(context: ExplainContext, row: TargetedRow, value: Step): Decision {
  const targeted = targetedOf(row);
  if (!targeted) return [light("grey", lacksTarget(row))];
  const target = targetCell(row, "target", targeted.target);
  const yellow = (from: Step, side: "under" | "over") =>
    yellowLimit(context, { row: { ...row, yellowLimit: targeted.yellowLimit }, from, side });
  switch (targeted.direction) {
    case "higher":
      return zones([
        light("green", compareValues(value, "atLeast", target)),
        light("yellow", compareValues(value, "atLeast", yellow(target, "under"))),
      ]);
    case "lower":
      return zones([
        light("green", compareValues(value, "atMost", target)),
        light("yellow", compareValues(value, "atMost", yellow(target, "over"))),
      ]);
    case "interval": {
      const targetTo = targetCell(row, "targetTo", targeted.targetTo);
      const within = (from: Step, to: Step) => [
        compareValues(value, "atLeast", from),
        compareValues(value, "atMost", to),
      ];
      return zones([
        light("green", ...within(target, targetTo)),
        light("yellow", ...within(yellow(target, "under"), yellow(targetTo, "over"))),
      ]);
    }
  }
}

function zones(rules: readonly DecisionRule[]): Decision {
  return [...rules, light("red")];
}

function targetCell(row: TargetedRow, column: string, value: number): Step {
  const label = { kind: "column", table: row.at.table, column } as const;
  return cell(value, { label, unit: unitOf(row), place: { ...row.at, column } });
}

/** A share where the row wants it shown as percent, else a plain number. */
export function unitOf({ shownAs }: Pick<TargetedRow, "shownAs">): "share" | "number" {
  return shownAs === "percent" ? "share" : "number";
}

interface LimitAsked {
  readonly row: TargetedRow;
  readonly from: Step;
  readonly side: "under" | "over";
}

/** Gräns gul where it is given, for an interval as a width; else the target less, or more, Gul marginal of its size. */
function yellowLimit({ workbook }: ExplainContext, { row, from, side }: LimitAsked): Step {
  const own = row.yellowLimit === undefined ? undefined : targetCell(row, "yellowLimit", row.yellowLimit);
  if (own && row.direction !== "interval") return own;
  const margin = setting("yellowMargin", workbook.settings.yellowMargin, "share");
  const size = from.value < 0 ? chosen("absolute", { label: word("targetSize"), unit: from.unit }, [from]) : from;
  const width = own ?? product({ label: word("margin"), unit: from.unit }, [margin, size]);
  const facts = { label: word("limit"), unit: from.unit };
  return side === "under" ? sum(facts, [from], [width]) : sum(facts, [from, width]);
}

function lacksTarget(row: TargetedRow) {
  const column = row.target === undefined ? "target" : "targetTo";
  return {
    kind: "fact",
    fact: "lacksTarget",
    label: { kind: "column", table: row.at.table, column },
    place: { ...row.at, column },
    holds: true,
  } as const;
}
