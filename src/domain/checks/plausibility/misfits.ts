import { type Finding, finding } from "../../finding";
import { groupRows } from "../../groupRows";
import { rowKey } from "../../nameKey";
import type { Citation } from "../../rule";
import { middleOf } from "./middleOf";
import type { NetCost } from "./netCosts";

export const RULE: Citation = ["P-e"];

/** A cost so far from the unit's or service's middle one. */
export interface Misfit {
  readonly cost: NetCost;
  readonly usual: number;
  readonly times: 1000 | 1000000;
}

/** With two others to compare with or more, so far from exactly a thousand times; with one only, as if by an index or two. */
const WIDE = 2;
const NARROW = 1.25;
const TIMES = [1000, 1000000] as const;

/** The amounts of one thing that are about a thousand or a million times its middle one, or that small a part. Source: P-e. */
export function misfitsIn(series: readonly NetCost[]): readonly Misfit[] {
  const costs = series.filter(({ yearly }) => yearly !== 0);
  const usual = middleOf(costs.map(({ yearly }) => Math.abs(yearly)));
  if (usual === undefined) return [];
  const slack = costs.length > 2 ? WIDE : NARROW;
  return costs.flatMap((cost) => {
    const times = timesOf(Math.abs(cost.yearly) / usual, slack);
    return times === undefined || cost.at.table === "frames" ? [] : [{ cost, usual, times }];
  });
}

/** A thousand or a million, when a ratio or its inverse is about that: `timesOf(1_200)` is 1000. Undefined of any other. */
export function timesOf(ratio: number, slack: number = WIDE): 1000 | 1000000 | undefined {
  return TIMES.find((one) => isAbout(Math.max(ratio, 1 / ratio) / one, slack));
}

function isAbout(ratio: number, slack: number): boolean {
  return ratio >= 1 / slack && ratio <= slack;
}

/** `magnitude-mixed` once per table and column, with the other rows. Source: P-e. */
export function misfitFindings(misfits: readonly Misfit[]): readonly Finding[] {
  const columns = groupRows(misfits, ({ cost: { at } }) => rowKey(at.table, at.column));
  return [...columns.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { cost, usual, times } = first;
    const rows = others.map((other) => other.cost.at.row);
    return [finding("magnitude-mixed", cost.at, { name: cost.name, found: cost.found, usual, times, rows })];
  });
}
