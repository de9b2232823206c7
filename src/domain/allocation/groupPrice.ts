import { type Finding, type Found, finding } from "../finding";
import { nameKey, sameName } from "../nameKey";
import type { TermExplanation } from "../outcome";
import type { ServiceRow, StandardCostRow } from "../rows";
import type { Citation } from "../rule";
import { chainIndex, type IndexChain } from "./chainIndex";
import type { FrameTables } from "./frameTables";
import { type PersonCost, personCost } from "./personCost";

export const RULE: Citation = ["T3.2-c"];

/** A service's price per person of a group in one year, in kr with its Andel in it, and how it came about. */
export interface GroupPrice {
  readonly krPerPerson: number;
  readonly explanation: Extract<TermExplanation, { kind: "volumePrice" }>;
}

/** Which price is asked for. */
export interface PriceQuestion {
  readonly service: ServiceRow;
  readonly group: string;
  readonly year: number;
}

/**
 * The price of a service for a target group in a year: the year's row of Standardkostnader, else the latest earlier one
 * times the index of the years since. Andel is part of the price.
 *
 * Source: T3.2-c. Kr per person. Without a value the findings say why: `price-missing`, `index-year-missing`, or what the
 * kr per inhabitant could not be turned into.
 */
export function groupPrice(tables: FrameTables, question: PriceQuestion): Found<GroupPrice | undefined> {
  const row = latestCost(tables, question);
  if (!row) return { value: undefined, findings: [priceMissing(question)] };
  const index = indexOf(tables, question.service);
  const chain = chainIndex(tables, { index, fromYear: row.year, toYear: question.year });
  const cost = personCost(tables, row);
  const findings = [...chain.findings, ...cost.findings];
  if (!chain.value || !cost.value) return { value: undefined, findings };
  return {
    value: {
      krPerPerson: cost.value.kr * row.share * chain.value.factor,
      explanation: explain(row, index, { chain: chain.value, cost: cost.value }),
    },
    findings,
  };
}

/** The name of the index that a service follows: its own, else that of Inställningar. */
export function indexOf(tables: FrameTables, service: ServiceRow): string {
  return service.index ?? tables.settings.index;
}

function latestCost(tables: FrameTables, { service, group, year }: PriceQuestion): StandardCostRow | undefined {
  const rows = tables.costs.get(nameKey(service.service)) ?? [];
  return rows
    .filter((row) => sameName(row.group, group) && row.year <= year)
    .reduce<StandardCostRow | undefined>(
      (latest, row) => (latest && latest.year >= row.year ? latest : row),
      undefined,
    );
}

function priceMissing({ service, group, year }: PriceQuestion): Finding {
  return finding("price-missing", { table: "standardCosts" }, { service: service.service, group, year });
}

function explain(
  row: StandardCostRow,
  index: string,
  parts: { readonly chain: IndexChain; readonly cost: PersonCost },
): GroupPrice["explanation"] {
  const { chain, cost } = parts;
  return {
    kind: "volumePrice",
    priceYear: row.year,
    cost: row.cost,
    basis: row.basis,
    share: row.share,
    inhabitants: cost.inhabitants,
    groupVolumeInPriceYear: cost.groupVolume,
    indexYears: chain.years.map(({ year, change }) => ({ year, change })),
    index,
    origin: row.origin,
    rows: [row.at, ...chain.years.map((year) => year.at), ...cost.rows],
  };
}
