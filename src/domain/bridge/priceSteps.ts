import type { FrameTables } from "../allocation/frameTables";
import { type GroupPrice, groupPrice } from "../allocation/groupPrice";
import { groupVolume } from "../allocation/groupVolume";
import { serviceGroups } from "../allocation/serviceGroups";
import { sumExact } from "../amount/sumExact";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";

export const RULE: Citation = ["T3.2-c", "A-11", "A-5"];

/** What a new Andel, a new standard cost and the index each did with the money of a service's target groups; kr. */
export interface PriceSteps {
  readonly share: number;
  readonly price: number;
  readonly index: number;
}

/** A price in its factors, kr per person: `level` is before Andel and without the index of the year itself. */
interface PriceFactors {
  readonly level: number;
  readonly share: number;
  readonly indexed: number;
}

/**
 * The price of every target group taken from the year before to the year, one factor at a time: first Andel (and, by Metod
 * Uppräkning, Kompensationsgrad), then the standard cost in the year before's prices, last the year's own index. They weigh
 * with the year's volume; by Uppräkning with the change in volume, which is all that the price is paid for.
 *
 * Source: T3.2-c, A-11. A year with a standard cost of its own uses no index. Undefined when a volume or a price of either
 * year is not known.
 *
 * @example 110 persons, Andel 100 → 90 %, 50 → 52 kr // share −550, price 198
 */
export function priceSteps(tables: FrameTables, service: ServiceRow, year: number): PriceSteps | undefined {
  const groups = serviceGroups(tables, service) ?? [];
  const steps = groups.flatMap((group) => groupSteps(tables, { service, group, year }) ?? []);
  if (steps.length < groups.length) return undefined;
  return {
    share: sumExact(steps.map(({ share }) => share)),
    price: sumExact(steps.map(({ price }) => price)),
    index: sumExact(steps.map(({ index }) => index)),
  };
}

interface GroupQuestion {
  readonly service: ServiceRow;
  readonly group: string;
  readonly year: number;
}

function groupSteps(tables: FrameTables, question: GroupQuestion): PriceSteps | undefined {
  const { service, group, year } = question;
  const now = groupPrice(tables, question).value;
  const before = groupPrice(tables, { ...question, year: year - 1 }).value;
  const volume = groupVolume(tables, group, year).value?.persons;
  const volumeBefore = groupVolume(tables, group, year - 1).value?.persons;
  if (!now || !before || volume === undefined || volumeBefore === undefined) return undefined;
  const isChangeOnly = service.method === "indexation";
  const weight = isChangeOnly ? sumExact([volume, -volumeBefore]) : volume;
  const was = factorsOf(before, year);
  const is = factorsOf(now, year);
  const share = is.share * (isChangeOnly ? (service.compensation ?? 1) : 1);
  return {
    share: weight * was.indexed * sumExact([share, -was.share]),
    price: weight * share * sumExact([is.level, -was.indexed]),
    index: weight * share * sumExact([is.indexed, -is.level]),
  };
}

function factorsOf({ explanation }: GroupPrice, year: number): PriceFactors {
  const { cost, basis, inhabitants = 0, groupVolumeInPriceYear = 1, share, indexYears } = explanation;
  const kr = basis === "group" ? cost : (cost * inhabitants) / groupVolumeInPriceYear;
  const chained = (years: typeof indexYears) => years.reduce((factor, { change }) => factor * (1 + change), kr);
  return { level: chained(indexYears.filter((one) => one.year !== year)), share, indexed: chained(indexYears) };
}
