import { paragraphName } from "../../domain/paragraphs/paragraphName";
import type { CitedRule } from "../../run/runReport";
import type { Texts } from "../../text/pane/texts";
import { documentName } from "../parts/documentName";
import { groupBy } from "../parts/groupBy";

/**
 * What rules are called, each document named once: "Tranemo styrmodell 3.2 · T3.2-a", "Tilläggets antaganden A-3, A-4"; an
 * assumption's paragraph is its id.
 */
export function ruleNames(rules: readonly CitedRule[], texts: Pick<Texts, "assumptions">): readonly string[] {
  return [...groupBy(rules, (rule) => rule.document)].map(([document, own]) => {
    const places = own.map(({ paragraph, id }, index) => {
      if (paragraph === id) return id;
      return own[index - 1]?.paragraph === paragraph ? id : `${paragraphName(paragraph)} · ${id}`;
    });
    return `${documentName(document, texts)} ${places.join(", ")}`;
  });
}
