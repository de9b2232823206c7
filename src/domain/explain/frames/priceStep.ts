import { groupPrice, indexOf } from "../../allocation/groupPrice";
import type { PriceIndexRow, StandardCostRow } from "../../allocationRows";
import { rowKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { ServiceRow } from "../../structureRows";
import { atRow, type ExplainContext } from "../explainContext";
import type { Step } from "../step";
import { cell, constant, product, sum, word } from "../steps";
import { inhabitantStep, volumeStep } from "./volumeStep";

export const RULE: Citation = ["T3.2-c"];

/** Which price is to be explained. */
export interface PriceAsked {
  readonly service: ServiceRow;
  readonly group: string;
  readonly year: number;
}

/**
 * A service's price per person of a group in a year, from its row of Standardkostnader: × inhabitants ÷ persons where it is
 * per inhabitant, × each index year since, × Andel. Undefined where it is not known. Source: T3.2-c.
 */
export function priceStep(context: ExplainContext, { service, group, year }: PriceAsked): Step | undefined {
  const { tables, workbook } = context;
  const price = groupPrice(tables, { service, group, year }).value?.explanation;
  const [at] = price?.rows ?? [];
  const row = at && atRow(workbook.standardCosts, at);
  if (!price || !row) return undefined;
  const facts = { label: word("price", { of: group, year }), unit: "kr" } as const;
  const perInhabitant = row.basis === "inhabitant" ? inhabitantParts(context, row) : { times: [], over: [] };
  const index = indexOf(tables, service);
  const factors = price.indexYears.flatMap(({ year: indexYear }) => tables.indexes.get(rowKey(index, indexYear)) ?? []);
  const share = row.share === 1 ? [] : [ofRow(row, "share")];
  return product(
    facts,
    [ofRow(row, "cost"), ...perInhabitant.times, ...factors.map(indexFactor), ...share],
    perInhabitant.over,
  );
}

/** 1 + Förändring of one index year. */
export function indexFactor({ at, index, year, change, origin, published }: PriceIndexRow): Step {
  const label = { kind: "column", table: "priceIndexes", column: "change", of: index, year } as const;
  const source = { origin, published };
  return sum({ label: word("indexFactor", { of: index, year }), unit: "factor" }, [
    constant(1, "one", "factor"),
    cell(change, { label, unit: "share", place: { ...at, column: "change" }, source }),
  ]);
}

function ofRow(row: StandardCostRow, column: "cost" | "share"): Step {
  const label = { kind: "column", table: "standardCosts", column, of: row.group, year: row.year } as const;
  const place = { ...row.at, column };
  if (column === "share") return cell(row.share, { label, unit: "share", place });
  return cell(row.cost, { label, unit: "kr", place, source: { origin: row.origin, published: row.published } });
}

function inhabitantParts(context: ExplainContext, { group, year }: StandardCostRow) {
  const inhabitants = inhabitantStep(context, group, year);
  const persons = volumeStep(context, group, year);
  return { times: inhabitants ? [inhabitants] : [], over: persons ? [persons] : [] };
}
