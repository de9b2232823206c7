import type { Bridge } from "../../domain/bridge/bridge";
import { bridgesOf, bridgesSince } from "../../domain/bridge/bridgesOf";
import { scopeKey } from "../../domain/bridge/scopeKey";
import type { Workbook } from "../../domain/rows";
import type { RunReport } from "../../run/runReport";
import type { BridgeFrom } from "../../text/pane/bridgeTexts";

/** The bridges of a run, by where they go from. One that there is nothing of is empty. */
export type BridgeSets = Readonly<Record<BridgeFrom, readonly Bridge[]>>;

/** All bridges of a run, and those from `version`, which has been read, to the run. */
export function bridgeSets(
  { workbook, outcome }: Pick<RunReport, "workbook" | "outcome">,
  version?: Workbook,
): BridgeSets {
  const since = version ? bridgesSince(version, workbook) : { version: [], versionSum: [] };
  return { ...bridgesOf(workbook, outcome), ...since };
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
  /** The kept version that it goes from, where it does. */
  readonly version?: string;
}

/** True where the bridge goes from a kept version. */
export function isFromVersion(from: BridgeFrom): from is "version" | "versionSum" {
  return from === "version" || from === "versionSum";
}

export const FIRST_CHOICE: BridgeChoice = { from: "perYear", scope: "whole", year: undefined };

/**
 * The bridge that is chosen, or the nearest there is; undefined where there is none at all. Of what is decided, which only
 * some services may have, never another's: then too there is none.
 */
export function chosenBridge(sets: BridgeSets, choice: BridgeChoice): Bridge | undefined {
  const { from, scope, year } = choice;
  if (from === "decided") {
    const wanted = insteadOf(sets, choice);
    return sets.decided.find((one) => wanted && one.year === wanted.year && scopeKey(one) === scopeKey(wanted));
  }
  const own = sets[from].filter((one) => scopeKey(one) === scope);
  const bridges = own.length > 0 ? own : sets[from].filter((one) => scopeKey(one) === "whole");
  const last = from === "accumulated" || from === "versionSum" ? bridges.at(-1) : bridges[0];
  return bridges.find((one) => one.year === year) ?? last ?? sets[from][0];
}

/** The bridge from the year before of what is chosen, for where there is none of it from `from`. */
export function insteadOf(sets: BridgeSets, choice: BridgeChoice): Bridge | undefined {
  const year = choice.year ?? (choice.from === "decided" ? firstDecided(sets, choice.scope) : undefined);
  return chosenBridge(sets, { ...choice, from: "perYear", year });
}

/** The first year that it has a decided frame for, or else that any has. */
function firstDecided({ decided }: BridgeSets, scope: string): number | undefined {
  const own = decided.filter((one) => scopeKey(one) === scope);
  return yearsOf(own.length > 0 ? own : decided)[0];
}

/** What there is to choose among: for what is decided all that has a frame, so that no choice is lost on the way. */
export function offeredBridges(sets: BridgeSets, from: BridgeFrom): readonly Bridge[] {
  return from === "decided" || sets[from].length === 0 ? sets.perYear : sets[from];
}
