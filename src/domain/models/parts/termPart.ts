import type { ModelRow } from "../../modelRows";
import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { Term } from "../steeringModel";
import { modelRow, type PartFormat } from "./partFormat";

export const RULE: Citation = ["WB", "T7-b"];

/** Begrepp: Värde is what the term means, Källa where it says so. A term without Värde is taken out of the base's list. */
export const termPart: PartFormat = {
  part: "term",
  read: (rows, { terms }) => {
    const own = new Map(rows.map((row) => [nameKey(row.name), row]));
    const kept = terms.flatMap((term) => termOf(own.get(nameKey(term.term)), term));
    const known = new Set(terms.map(({ term }) => nameKey(term)));
    const added = [...own].flatMap(([key, row]) => (known.has(key) ? [] : termOf(row, undefined)));
    return { changed: { terms: [...kept, ...added] }, findings: [] };
  },
  write: ({ terms }) =>
    terms.map(({ term, meaning, source }) => modelRow("term", term, { value: meaning, origin: source || undefined })),
};

/** The row's term, without a row the base's; nothing when the row has no meaning. */
function termOf(row: ModelRow | undefined, base: Term | undefined): readonly Term[] {
  if (!row) return base ? [base] : [];
  if (row.value === undefined) return [];
  return [{ term: row.name, meaning: String(row.value), source: row.origin ?? base?.source ?? "" }];
}
