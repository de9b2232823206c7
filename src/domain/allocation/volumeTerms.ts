import { krPerUnitOf } from "../amount/krPerUnit";
import { type Found, finding } from "../finding";
import type { FrameTerm } from "../outcome";
import type { Citation } from "../rule";
import type { FrameQuestion } from "./frameQuestion";
import type { FrameTables } from "./frameTables";
import { groupPrice } from "./groupPrice";
import { groupVolume } from "./groupVolume";
import { serviceGroups } from "./serviceGroups";

export const RULE: Citation = ["T3.2-c"];

/**
 * Metod Volym: for each of the service's target groups, volume × price with its Andel; the standard-cost frame is their sum.
 *
 * Source: T3.2-c. Amounts in the workbook's unit, unrounded. No terms at all when one group's volume or price is unknown:
 * a frame with a part missing would look like a smaller frame. Nor without Beloppsenhet, which prices must be turned into.
 *
 * @example 1 068,5 children × 97 000 kr // 103,6445 mnkr
 */
export function volumeTerms(tables: FrameTables, question: FrameQuestion): Found<readonly FrameTerm[] | undefined> {
  const { service, year } = question;
  const groups = serviceGroups(tables, service);
  if (!groups) return { value: undefined, findings: [] };
  if (groups.length === 0) {
    const facts = { service: service.service, group: undefined, year };
    return { value: undefined, findings: [finding("price-missing", service.at, facts)] };
  }
  const found = groups.map((group) => groupTerm(tables, question, group));
  const terms = found.flatMap((term) => term.value ?? []);
  return {
    value: terms.length === groups.length ? terms : undefined,
    findings: found.flatMap((term) => term.findings),
  };
}

function groupTerm(tables: FrameTables, question: FrameQuestion, group: string): Found<FrameTerm | undefined> {
  const { service, year } = question;
  const volume = groupVolume(tables, group, year);
  const price = groupPrice(tables, { service, group, year });
  const findings = [...volume.findings, ...price.findings];
  const krPerUnit = krPerUnitOf(tables.settings.amountUnit);
  if (!volume.value || !price.value || krPerUnit === undefined) return { value: undefined, findings };
  const { explanation, krPerPerson } = price.value;
  return {
    value: {
      unit: service.unit,
      service: service.service,
      group,
      year,
      volume: volume.value.persons,
      price: krPerPerson,
      amount: (volume.value.persons * krPerPerson) / krPerUnit,
      explanation: { ...explanation, rows: [...explanation.rows, ...volume.value.rows] },
    },
    findings,
  };
}
