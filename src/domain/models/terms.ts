import type { Citation } from "../rule";
import type { Term } from "./steeringModel";

export const RULE: Citation = ["T7-b"];

/**
 * Terms of one document, as pairs of term and meaning with the part that they stand in.
 *
 * @example termsFrom("Tranemo styrmodell 7", [["Kritisk", "Med \"kritisk\" menas …"]])
 */
export function termsFrom(source: string, pairs: readonly (readonly [string, string])[]): readonly Term[] {
  return pairs.map(([term, meaning]) => ({ term, meaning, source }));
}
