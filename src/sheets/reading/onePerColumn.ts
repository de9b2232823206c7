import type { Finding, FindingOf } from "../../domain/finding";

/**
 * Keeps the first "number-as-text" of every column, with the number of further ones: a pasted column of such numbers is one
 * thing to correct. Other findings stay as they are. Takes and gives findings in row order.
 *
 * Source: WB. @example 37 text numbers in Ram // one finding at the first, with `more` 36
 */
export function onePerColumn(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const found of findings) {
    if (isTextNumber(found)) counts.set(columnKey(found), (counts.get(columnKey(found)) ?? 0) + 1);
  }
  return findings.flatMap((found): readonly Finding[] => {
    if (!isTextNumber(found)) return [found];
    const count = counts.get(columnKey(found));
    counts.delete(columnKey(found));
    if (count === undefined) return [];
    return count === 1 ? [found] : [{ ...found, facts: { ...found.facts, more: count - 1 } }];
  });
}

function isTextNumber(found: Finding): found is FindingOf<"number-as-text"> {
  return found.code === "number-as-text";
}

/** Every setting is a column of its own. */
function columnKey({ at }: Finding): string {
  return [at.table, at.column, at.setting].join(" ");
}
