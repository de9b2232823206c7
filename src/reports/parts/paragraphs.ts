import { groupRows } from "../../domain/groupRows";
import { paragraphName } from "../../domain/paragraphs/paragraphName";
import { PARAGRAPHS, type RuleId } from "../../domain/rule";
import { COMMON_WORDS } from "../../text/reports/commonWords";

/**
 * Rules as a reader finds them, each document once: `Tranemo styrmodell 3.2, 3.5 (T3.2-a, T3.5-a)`.
 */
export function paragraphs(rules: readonly RuleId[]): string {
  const documents = groupRows([...new Set(rules)], (id) => PARAGRAPHS[id].document);
  return COMMON_WORDS.joined(
    [...documents].map(([document, ids]) => {
      const places = [...new Set(ids.map((id) => paragraphName(PARAGRAPHS[id].paragraph)))];
      const place = `${document} ${places.join(", ")}`;
      // An assumption's paragraph is its id.
      const saysIds = ids.every((id) => id === PARAGRAPHS[id].paragraph);
      return saysIds ? place : COMMON_WORDS.citation(place, ids);
    }),
  );
}
