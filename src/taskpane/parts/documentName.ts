import { PARAGRAPHS } from "../../domain/rule";
import type { Texts } from "../../text/pane/texts";

/** What a document is called in the pane: its own name, but the add-in's assumptions by the pane's language. */
export function documentName(document: string, { assumptions }: Pick<Texts, "assumptions">): string {
  return document === PARAGRAPHS["A-1"].document ? assumptions : document;
}
