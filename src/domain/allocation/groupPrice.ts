import type { StandardCostRow } from "../allocationRows";
import { type Finding, type Found, finding } from "../finding";
import { has, mayHave } from "../leftOut";
import { nameKey, sameName } from "../nameKey";
import type { TermExplanation } from "../outcome";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";
import { chainIndex, type IndexChain } from "./chainIndex";
import type { FrameTables } from "./frameTables";
import { type PersonCost, personCost } from "./personCost";

export const RULE: Citation = ["T3.2-c", "A-5"];

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
 * Source: T3.2-c, A-5. Kr per person. None, and no finding but its own, when a row that was left out may be the price.
 * Without a value the findings say why: `price-missing`, `index-year-missing`, or what the
 * kr per inhabitant could not be turned into.
 */
export function groupPrice(tables: FrameTables, question: PriceQuestion): Found<GroupPrice | undefined> {
  const row = latestCost(tables, question);
  if (isLeftOut(tables, question, row?.year)) return { value: undefined, findings: [] };
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

/**
 * True when a left-out row would be used before the latest known one. A year that can not be read is taken for a year that
 * is not there already.
 */
function isLeftOut(tables: FrameTables, { service, group, year }: PriceQuestion, latest = Number.NEGATIVE_INFINITY) {
  const rows = tables.leftOut.standardCosts ?? [];
  return rows.some(
    (row) =>
      has(row, "service", (name) => sameName(name, service.service)) &&
      mayHave(row, "group", (name) => sameName(name, group)) &&
      (row.year === undefined ? latest < year : row.year >= latest && row.year <= year),
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
