import { krPerUnitOf } from "../amount/krPerUnit";
import { sumExact } from "../amount/sumExact";
import type { Found } from "../finding";
import type { FrameTerm } from "../outcome";
import type { Citation } from "../rule";
import type { FrameQuestion } from "./frameQuestion";
import type { FrameTables } from "./frameTables";
import { groupPrice } from "./groupPrice";
import { groupVolume } from "./groupVolume";

export const RULE: Citation = ["T3.2-c"];

/**
 * The volume part of Metod Uppräkning for one target group: the change in volume since last year × this year's price with
 * its Andel × Kompensationsgrad (100 % when empty). The term's volume is the change, so that volume × price is its amount.
 * The price of the year before is looked up for the effects alone: that it is unknown is no finding.
 *
 * Source: T3.2-c. None without Beloppsenhet, which the price must be turned into. @example 10 more × 1 000 kr × 70 % // 7 tkr
 */
export function volumeChangeTerm(
  tables: FrameTables,
  { service, year }: FrameQuestion,
  group: string,
): Found<FrameTerm | undefined> {
  const before = groupVolume(tables, group, year - 1);
  const now = groupVolume(tables, group, year);
  const price = groupPrice(tables, { service, group, year });
  const findings = [...before.findings, ...now.findings, ...price.findings];
  const krPerUnit = krPerUnitOf(tables.settings.amountUnit);
  if (!before.value || !now.value || !price.value || krPerUnit === undefined) return { value: undefined, findings };
  const compensation = service.compensation ?? 1;
  const volume = sumExact([now.value.persons, -before.value.persons]);
  const krPerPerson = price.value.krPerPerson * compensation;
  const amount = (volume * krPerPerson) / krPerUnit;
  const explanation = {
    kind: "volumeChange",
    previousVolume: before.value.persons,
    price: price.value.krPerPerson,
    previousPrice: groupPrice(tables, { service, group, year: year - 1 }).value?.krPerPerson,
    compensation,
    rows: [...now.value.rows, ...before.value.rows, ...price.value.explanation.rows],
  } as const;
  const whose = { unit: service.unit, service: service.service, group, year };
  return { value: { ...whose, volume, price: krPerPerson, amount, explanation }, findings };
}
