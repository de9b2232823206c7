import type { FactorRow, GoalRow } from "../../domain/goalRows";
import type { Citation } from "../../domain/rule";
import type { ReportContext } from "../parts/reportContext";
import { factorLines, goalLine, indicatorLines, withReason } from "./goalLines";
import type { Line } from "./line";

export const RULE: Citation = ["S4-c", "S4-b"];

/** The goals and factors whose deviations are asked for. */
export interface Owners {
  readonly goals: readonly GoalRow[];
  readonly factors: readonly FactorRow[];
}

/** Those of the goals, factors and their indicators that are red or yellow, the red ones first. Source: S4-c. */
export function deviatingLines(context: ReportContext, { goals, factors }: Owners): readonly Line[] {
  const lines = [
    ...goals.flatMap((goal) => [goalLine(context, goal), ...indicatorLines(context, goal)]),
    ...factors.flatMap((factor) => factorLines(context, factor)),
  ];
  const deviating = (["red", "yellow"] as const).flatMap((light) => lines.filter((line) => hasLight(line, light)));
  return deviating.flatMap(withReason);
}

function hasLight({ status }: Line, light: "red" | "yellow"): boolean {
  return status?.kind === "light" && status.light === light;
}
