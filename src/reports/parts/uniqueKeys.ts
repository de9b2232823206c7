import type { ReportRow } from "../../sheets/report/reportSheet";

/**
 * Rows whose keys are unique on their sheet: where two records have the same name, the later one's key is numbered
 * (`frames:skola#2`), so that each keeps its own row and what the user has written by it.
 */
export function uniqueKeys(rows: readonly ReportRow[]): readonly ReportRow[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const key = freeKey(row.key, taken);
    taken.add(key);
    return key === row.key ? row : { ...row, key };
  });
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let count = 2; taken.has(key); count += 1) key = `${wanted}#${count}`;
  return key;
}
