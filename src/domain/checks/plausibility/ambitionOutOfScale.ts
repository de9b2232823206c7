import { finding } from "../../finding";
import { firstRows } from "../../groupRows";
import { rowKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { Check } from "../check";

export const RULE: Citation = ["P-e", "T3.2-d"];

/** What is added to a small service may be several times its frame; what is saved is never more than it all. */
const MOST_TIMES = 5;

/**
 * `ambition-out-of-scale` at a Belopp of Ambitioner that takes more than the service's whole frame of the year without
 * ambitions, or adds more than five times as much. A frame of nothing, or of more revenues than costs, says nothing of how
 * large an ambition may be, and a technical one may move whole operations.
 *
 * Source: P-e. @example Skola's frame 33 000 and an ambition of 500 000, meant as kr // told
 */
export const ambitionOutOfScale: Check = ({ workbook: { ambitions }, results }) => {
  const frames = firstRows(results.frames, ({ service, year }) => rowKey(service, year));
  return ambitions.flatMap(({ at, service, year, amount, kind }) => {
    const usual = frames.get(rowKey(service, year))?.standardCostFrame ?? 0;
    const isTold = kind !== "technical" && usual > 0 && (amount < -usual || amount > MOST_TIMES * usual);
    return isTold
      ? [finding("ambition-out-of-scale", { ...at, column: "amount" }, { service, year, found: amount, usual })]
      : [];
  });
};
