import type { Bridge } from "../../domain/bridge/bridge";
import { scopeKey } from "../../domain/bridge/scopeKey";
import { nameKey } from "../../domain/nameKey";
import type { Citation } from "../../domain/rule";
import type { BridgeFrom } from "../../text/pane/bridgeTexts";
import { BRIDGE_WORDS } from "../../text/reports/bridgeWords";

export const RULE: Citation = ["A-11"];

/** One table of the report: a unit's bridges, or the whole's, a column for each. `key` names it on its sheet for ever. */
export interface BridgeBlock {
  readonly key: string;
  readonly kind: BridgeFrom;
  readonly name: string;
  /** By year, ascending; at least one. */
  readonly bridges: readonly [Bridge, ...Bridge[]];
  /** The one that the chart and the drivers tell of. */
  readonly told: Bridge;
  /** All bridges of the kind: the services' that moved it are among them. */
  readonly among: readonly Bridge[];
}

/**
 * The tables for a kind of bridges: the whole first, then the units in their order. The last year is told of where they are
 * accumulated, otherwise the first in which something moved, or else the first.
 */
export function bridgeBlocks(kind: BridgeFrom, among: readonly Bridge[]): readonly BridgeBlock[] {
  const sums = among.filter(({ service }) => service === undefined);
  const scopes = [...new Set(sums.map(scopeKey))];
  const wholeFirst = [...scopes.filter((key) => key === "whole"), ...scopes.filter((key) => key !== "whole")];
  return wholeFirst.flatMap((scope) => {
    const [first, ...later] = sums
      .filter((one) => scopeKey(one) === scope)
      .toSorted((one, other) => one.year - other.year);
    if (!first) return [];
    const isSum = kind === "accumulated" || kind === "versionSum";
    const told = (isSum ? later.at(-1) : [first, ...later].find(({ change }) => change !== 0)) ?? first;
    const name = first.unit ?? BRIDGE_WORDS.whole;
    const key = first.unit === undefined ? `${kind}:whole` : `${kind}:unit:${nameKey(first.unit)}`;
    return [{ key, kind, name, bridges: [first, ...later] as const, told, among }];
  });
}
