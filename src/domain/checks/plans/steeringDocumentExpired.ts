import { finding } from "../../finding";
import { disputedIds } from "../../leftOut";
import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { Check } from "../check";

export const RULE: Citation = ["S3-e", "T3.1-a", "A-8"];

/**
 * `steering-document-expired` at Gäller till of every steering document that no longer holds on the reference day: plans
 * refer to current ones. Its last day is not yet late, and without a reference day nothing is. A document that another row
 * names too is not asked.
 *
 * Source: S3-e, T3.1-a, A-8. @example Gäller till 2026-06-30, reference day 2026-08-31
 */
export const steeringDocumentExpired: Check = ({ workbook: { steeringDocuments, leftOut }, results: { day } }) => {
  if (day === undefined) return [];
  const disputed = disputedIds((leftOut.steeringDocuments ?? []).map(({ document }) => ({ id: document })));
  return steeringDocuments.flatMap(({ at, document, validTo }) =>
    validTo !== undefined && validTo < day && !disputed.has(nameKey(document))
      ? [finding("steering-document-expired", { ...at, column: "validTo" }, { document, validTo })]
      : [],
  );
};
