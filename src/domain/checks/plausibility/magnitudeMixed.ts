import { type Finding, finding } from "../../finding";
import { groupRows } from "../../groupRows";
import { nameKey, rowKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { Check, CheckQuestion } from "../check";
import { inRowOrder } from "./inRowOrder";
import { middleOf } from "./middleOf";
import { type NetCost, postAmounts, serviceCosts, unitCosts } from "./netCosts";

export const RULE: Citation = ["P-e"];

/** A cost so far from the unit's or service's middle one. */
interface Misfit {
  readonly cost: NetCost;
  readonly usual: number;
  readonly times: 1000 | 1000000;
}

/** With two others to compare with or more, so far from exactly a thousand times; with one only, as if by an index or two. */
const WIDE = 2;
const NARROW = 1.25;
const TIMES = [1000, 1000000] as const;

/**
 * `magnitude-mixed` at an amount that is about a thousand or a million times larger or smaller than the others of the same unit
 * (Uppföljning and Årsresultat together), service (Basramar, beside its frames by volume), price or item. Once per name and
 * column, however many years. Only what is the same thing is compared: a small unit is never measured by a large one.
 *
 * Source: P-e. @example Omsorg 45 000 in 2024 and 2025, 45 900 000 in 2026 // told at 2026
 */
export const magnitudeMixed: Check = (question) => {
  const series = [
    ...groupRows(unitCosts(question), ({ name }) => nameKey(name)).values(),
    ...seriesOfServices(question),
    ...seriesOfPrices(question),
    ...seriesOfFunding(question),
  ];
  return series.flatMap((costs) => findingsOf(misfitsIn(costs)));
};

/** The frames that follow from volumes and prices are something else to compare with than the decided frames. */
function seriesOfServices(question: CheckQuestion): readonly (readonly NetCost[])[] {
  const computed = question.results.frames
    .filter(({ method }) => method === "volume")
    .map(
      ({ service, frame }): NetCost => ({
        at: { table: "frames", row: 0, column: "frame" },
        name: service,
        found: frame,
        yearly: frame,
      }),
    );
  return [...groupRows([...serviceCosts(question), ...computed], ({ name }) => nameKey(name)).values()];
}

function seriesOfPrices({ workbook: { standardCosts } }: CheckQuestion): readonly (readonly NetCost[])[] {
  const prices = inRowOrder(standardCosts).map(({ at, service, group, basis, cost }) => ({
    key: rowKey(service, group, basis),
    cost: { at: { ...at, column: "cost" }, name: `${service}, ${group}`, found: cost, yearly: cost },
  }));
  return [...groupRows(prices, ({ key }) => key).values()].map((own) => own.map(({ cost }) => cost));
}

function seriesOfFunding(question: CheckQuestion): readonly (readonly NetCost[])[] {
  return [...groupRows(postAmounts(question), ({ name }) => nameKey(name)).values()];
}

function misfitsIn(series: readonly NetCost[]): readonly Misfit[] {
  const costs = series.filter(({ yearly }) => yearly !== 0);
  const usual = middleOf(costs.map(({ yearly }) => Math.abs(yearly)));
  if (usual === undefined) return [];
  const slack = costs.length > 2 ? WIDE : NARROW;
  return costs.flatMap((cost) => {
    const ratio = Math.abs(cost.yearly) / usual;
    const times = TIMES.find((one) => isAbout(Math.max(ratio, 1 / ratio) / one, slack));
    return times === undefined || cost.at.table === "frames" ? [] : [{ cost, usual, times }];
  });
}

function isAbout(ratio: number, slack: number): boolean {
  return ratio >= 1 / slack && ratio <= slack;
}

/** Once per table and column, with the other rows. */
function findingsOf(misfits: readonly Misfit[]): readonly Finding[] {
  const columns = groupRows(misfits, ({ cost: { at } }) => rowKey(at.table, at.column));
  return [...columns.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { cost, usual, times } = first;
    const rows = others.map((other) => other.cost.at.row);
    return [finding("magnitude-mixed", cost.at, { name: cost.name, found: cost.found, usual, times, rows })];
  });
}
