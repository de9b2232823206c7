import { sumExact } from "../amount/sumExact";
import type { Found } from "../finding";
import type { FrameTerm } from "../outcome";
import type { Citation } from "../rule";
import { chainIndex } from "./chainIndex";
import type { FrameQuestion } from "./frameQuestion";
import type { FrameTables } from "./frameTables";
import { indexOf } from "./groupPrice";
import { serviceGroups } from "./serviceGroups";
import { volumeChangeTerm } from "./volumeChangeTerm";
import type { PreviousState } from "./yearState";

export const RULE: Citation = ["T3.2-c", "T3.2-d"];

/**
 * Metod Uppräkning: last year's frame less its ambition, times 1 + index; plus, for each target group the service has,
 * the change in volume × this year's price × Kompensationsgrad.
 *
 * Source: T3.2-c; last year's ambition is not carried into the standard cost (T3.2-d). Amounts in the workbook's unit.
 * No terms when the index, last year's ambition, a volume or a
 * price is unknown.
 *
 * @example (1 000 − 40) × 1,02 with index 2 % and no target group // 979,2
 */
export function indexationTerms(
  tables: FrameTables,
  question: FrameQuestion,
  previous: PreviousState,
): Found<readonly FrameTerm[] | undefined> {
  const groups = serviceGroups(tables, question.service);
  if (!groups) return { value: undefined, findings: [] };
  const found = [
    indexedFrame(tables, question, previous),
    ...groups.map((group) => volumeChangeTerm(tables, question, group)),
  ];
  const terms = found.flatMap((term) => term.value ?? []);
  return { value: terms.length === found.length ? terms : undefined, findings: found.flatMap((term) => term.findings) };
}

function indexedFrame(
  tables: FrameTables,
  { service, year }: FrameQuestion,
  previous: PreviousState,
): Found<FrameTerm | undefined> {
  const index = indexOf(tables, service);
  const chain = chainIndex(tables, { index, fromYear: year - 1, toYear: year });
  const { standardCostFrame, ambition } = previous;
  if (!chain.value || standardCostFrame === undefined || ambition === undefined) {
    return { value: undefined, findings: chain.findings };
  }
  const { factor, years } = chain.value;
  const explanation = {
    kind: "indexedFrame",
    previousFrame: previous.frame,
    previousAmbition: ambition,
    index,
    change: sumExact(years.map((row) => row.change)),
    rows: [...previous.rows, ...years.map((row) => row.at)],
  } as const;
  const amount = standardCostFrame * factor;
  const whole = { group: undefined, volume: undefined, price: undefined };
  return { value: { unit: service.unit, service: service.service, year, ...whole, amount, explanation }, findings: [] };
}
