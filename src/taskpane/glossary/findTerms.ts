import type { Term } from "../../domain/models/steeringModel";
import { nameKey } from "../../domain/nameKey";

/** The terms whose name or meaning has what is sought in it, those with it in the name first; all when nothing is sought. */
export function findTerms(terms: readonly Term[], sought: string): readonly Term[] {
  const key = nameKey(sought);
  const named = terms.filter(({ term }) => nameKey(term).includes(key));
  const meant = terms.filter(({ term, meaning }) => !nameKey(term).includes(key) && nameKey(meaning).includes(key));
  return [...named, ...meant];
}
