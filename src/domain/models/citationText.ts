import { nameKey } from "../nameKey";
import { paragraphName } from "../paragraphs/paragraphName";
import { type Citation, PARAGRAPHS, type RuleId } from "../rule";

export const RULE: Citation = ["WB"];

/** What Källa says: a citation of the product's own, or the words of another document. */
export type Cited = { readonly rule: Citation } | { readonly source: string };

/**
 * A citation as it stands in Källa: the first paragraph's document and number, and the ids.
 *
 * @example citationText(["T3.2-a", "A-3"]) // "Tranemo styrmodell 3.2 (T3.2-a, A-3)"
 */
export function citationText(rule: Citation): string {
  const { document, paragraph } = PARAGRAPHS[rule[0]];
  return `${document} ${paragraphName(paragraph)} (${rule.join(", ")})`;
}

/**
 * Reads Källa: the text that `citationText` writes gives its ids back; any other is the paragraph of an own document.
 *
 * @example readCitation("Vår styrmodell 2.1") // { source: "Vår styrmodell 2.1" }
 */
export function readCitation(text: string): Cited {
  const inBrackets = /\(([^()]*)\)\s*$/.exec(text)?.[1];
  const [first, ...others] = (inBrackets ?? "").split(",").map((id) => id.trim());
  if (first === undefined || !isRuleId(first) || !others.every(isRuleId)) return { source: text };
  const rule: Citation = [first, ...others];
  return nameKey(citationText(rule)) === nameKey(text) ? { rule } : { source: text };
}

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(PARAGRAPHS, id);
}
