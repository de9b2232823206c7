import { paragraphName } from "../../domain/paragraphs/paragraphName";
import { PARAGRAPHS, type RuleId } from "../../domain/rule";
import type { Texts } from "../../text/pane/texts";
import { documentName } from "../parts/documentName";

/** A paragraph by its document, number and id: `Tranemo styrmodell 3.2 · T3.2-c`; an assumption's paragraph is its id. */
export function citedAs(id: RuleId, texts: Pick<Texts, "assumptions">): string {
  const { document, paragraph } = PARAGRAPHS[id];
  const name = documentName(document, texts);
  return paragraph === id ? `${name} ${id}` : `${name} ${paragraphName(paragraph)} · ${id}`;
}

/** Several, as the sentence to paste names them: the first one's document, with each paragraph of it that is cited, once. */
export function citedShortly(rules: readonly RuleId[], ownSource: string | undefined): string {
  if (ownSource !== undefined) return ownSource;
  const [first] = rules;
  if (first === undefined) return "";
  const { document } = PARAGRAPHS[first];
  const same = rules.filter((id) => PARAGRAPHS[id].document === document);
  return `${document} ${[...new Set(same.map((id) => paragraphName(PARAGRAPHS[id].paragraph)))].join(", ")}`;
}
