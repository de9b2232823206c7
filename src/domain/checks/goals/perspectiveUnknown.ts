import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { perspectiveKey } from "../lookups/perspectiveKey";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["S3-f", "S3-g"];

/**
 * `perspective-unknown` at Perspektiv of every goal and factor that is seen from a perspective that the model does not have,
 * where it has any. An empty cell is none.
 *
 * Source: S3-f, S3-g. @example Perspektiv "Kund" in Sundsvall
 */
export const perspectiveUnknown: Check = ({ workbook: { goals, factors, leftOut, model } }) => {
  const known = new Set(model.perspectives.map(perspectiveKey));
  if (known.size === 0) return [];
  const rows = [...undisputed(goals, leftOut.goals), ...undisputed(factors, leftOut.factors)];
  return rows.flatMap(({ at, perspective }) => {
    if (!isWritten(perspective) || known.has(perspectiveKey(perspective))) return [];
    const facts = { found: perspective, allowed: model.perspectives };
    return [finding("perspective-unknown", { ...at, column: "perspective" }, facts)];
  });
};
