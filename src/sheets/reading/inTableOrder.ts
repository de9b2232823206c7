import type { Finding } from "../../domain/finding";
import { TABLE_KEYS } from "../../domain/source";
import { CONTRACT } from "../contract/contract";

/** Findings in reading order: by table, then what concerns the whole table, then by row and by column. */
export function inTableOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((found) => ({ found, rank: rankOf(found) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
    .map(({ found }) => found);
}

function rankOf({ at }: Finding): readonly [number, number, number] {
  const { columns, joined } = CONTRACT[at.table];
  const key = at.column === undefined ? "" : (joined?.[at.column] ?? at.column);
  return [TABLE_KEYS.indexOf(at.table), at.row ?? 0, Object.keys(columns).indexOf(key)];
}
