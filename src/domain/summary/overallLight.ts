import type { Light } from "../light";
import type { UnitLight } from "../planOutcome";
import type { Citation } from "../rule";
import type { UnitEconomy } from "./unitEconomies";
import type { UnreadPart } from "./unreadOperation";
import { isWorse, worstLight } from "./worstLight";

export const RULE: Citation = ["T3.2-g", "A-5"];

type Overall = Pick<UnitLight, "overall" | "decidedBy">;

/** The lights of a unit's operation; `unknown` is the part that something of could not be read. */
export interface Operation extends Pick<UnitLight, "goals" | "factors" | "risks"> {
  readonly unknown: UnreadPart | undefined;
}

/**
 * The light of the whole unit, and what decided it. The economy decides when it is as bad as the operation or worse, so the
 * unit is never better than its economy; else the operation does. The operation is the goals; without goals' lights the
 * factors, and without those the risks. A grey economy lets the operation decide, an operation that is grey the economy.
 *
 * Source: T3.2-g. An economy of which something could not be read is never green, and the unit then neither: grey (A-5). So
 * is a unit of whose operation something could not be read; yellow and red stand, whatever was lost.
 *
 * @example economy yellow, goals green // yellow; economy yellow, goals red // red, by the goals
 */
export function overallLight(economy: UnitEconomy, operation: Operation): Overall {
  const known = knownLight(economy, operation);
  const { unknown } = operation;
  return known.overall === "green" && unknown !== undefined ? { overall: "grey", decidedBy: unknown } : known;
}

/** The light that speaks of what could be read of the operation. */
function knownLight(economy: UnitEconomy, operation: Operation): Overall {
  const ours = operationOf(operation);
  const light = worstLight([economy.forecast, economy.recovery]);
  if (light !== "grey" && light !== "green" && !isWorse(ours.overall, light)) return byEconomy(economy, light);
  if (economy.unknown !== undefined && ours.overall !== "red" && ours.overall !== "yellow") {
    return { overall: "grey", decidedBy: economy.unknown };
  }
  return light === "green" && ours.overall === "grey" ? byEconomy(economy, light) : ours;
}

function byEconomy({ forecast }: UnitEconomy, light: Light): Overall {
  return { overall: light, decidedBy: forecast === light ? "forecast" : "recovery" };
}

function operationOf({ goals, factors, risks }: Operation): Overall {
  if (goals !== "grey") return { overall: goals, decidedBy: "goals" };
  if (factors !== "grey") return { overall: factors, decidedBy: "factors" };
  if (risks !== "grey") return { overall: risks, decidedBy: "risks" };
  return { overall: "grey", decidedBy: "nothing" };
}
