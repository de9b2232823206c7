import { groupRows } from "../../groupRows";
import { nameKey, rowKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { Check, CheckQuestion } from "../check";
import { inRowOrder } from "./inRowOrder";
import { misfitFindings, misfitsIn } from "./misfits";
import { type NetCost, postAmounts, serviceCosts, unitCosts } from "./netCosts";

export const RULE: Citation = ["P-e"];

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
  return series.flatMap((costs) => misfitFindings(misfitsIn(costs)));
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
