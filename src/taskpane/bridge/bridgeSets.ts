import { accumulateBridges } from "../../domain/bridge/accumulateBridges";
import type { Bridge } from "../../domain/bridge/bridge";
import { bridgeDecided } from "../../domain/bridge/bridgeDecided";
import { bridgeYears } from "../../domain/bridge/bridgeYears";
import { scopeKey } from "../../domain/bridge/scopeKey";
import type { RunReport } from "../../run/runReport";
import type { BridgeFrom } from "../../text/pane/bridgeTexts";

/** The bridges of a run, by where they go from. One that there is nothing of is empty. */
export type BridgeSets = Readonly<Record<BridgeFrom, readonly Bridge[]>>;

/** All bridges of a run. Accumulated ones are told only where the plan has several years. */
export function bridgeSets({ workbook, outcome }: Pick<RunReport, "workbook" | "outcome">): BridgeSets {
  const perYear = bridgeYears(workbook, outcome);
  const hasPlan = yearsOf(perYear).length > 1;
  return {
    perYear,
    accumulated: hasPlan ? accumulateBridges(perYear) : [],
    decided: bridgeDecided(workbook, outcome).filter(({ start }) => start !== undefined),
  };
}

/** The years that the bridges go to, ascending. */
export function yearsOf(bridges: readonly Bridge[]): readonly number[] {
  return [...new Set(bridges.map(({ year }) => year))].sort((one, other) => one - other);
}

/** Every thing there is a bridge of, once: the whole, the units, then the services. */
export function scopesOf(bridges: readonly Bridge[]): readonly Bridge[] {
  const scopes = [...new Map(bridges.map((one) => [scopeKey(one), one])).values()];
  const rank = ({ unit, service }: Bridge) => (service !== undefined ? 2 : unit === undefined ? 0 : 1);
  return scopes.toSorted((one, other) => rank(one) - rank(other));
}

/** What is chosen in the view; what there is no bridge of is taken for the first there is. */
export interface BridgeChoice {
  readonly from: BridgeFrom;
  readonly scope: string;
  readonly year: number | undefined;
}

export const FIRST_CHOICE: BridgeChoice = { from: "perYear", scope: "whole", year: undefined };

/** The bridge that is chosen, or the nearest there is; undefined where there is none at all. */
export function chosenBridge(sets: BridgeSets, { from, scope, year }: BridgeChoice): Bridge | undefined {
  const own = sets[from].filter((one) => scopeKey(one) === scope);
  const bridges = own.length > 0 ? own : sets[from].filter((one) => scopeKey(one) === "whole");
  const last = from === "accumulated" ? bridges.at(-1) : bridges[0];
  return bridges.find((one) => one.year === year) ?? last ?? sets[from][0];
}
