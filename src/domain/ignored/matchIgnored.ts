import { isWritten } from "../checks/isWritten";
import type { FindingCode } from "../finding";
import type { IgnoredRow } from "../ignoredRows";
import { rowKey } from "../nameKey";
import type { Citation } from "../rule";

export const RULE: Citation = ["WB"];

/** A finding as Ignorerade fynd names it; empty where it has no row, no column or no value. */
export interface FindingIdentity {
  readonly code: FindingCode;
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly value: string;
}

/** A finding that is let be, and the row that says why. */
export interface Ignored<T> {
  readonly finding: T;
  readonly row: IgnoredRow;
}

/**
 * Findings without those that a row of Ignorerade fynd names, which are given beside them with their row, each in its order.
 * A row without a reason does not count. `identityOf` gives undefined for a finding that can not be ignored: every error.
 * A row names its finding by all its words, the value too: when the value has changed the finding is shown again.
 *
 * Source: WB. @example matchIgnored(findings, workbook.ignoredFindings, identityOf).kept
 */
export function matchIgnored<T>(
  findings: readonly T[],
  rows: readonly IgnoredRow[],
  identityOf: (finding: T) => FindingIdentity | undefined,
): { readonly kept: readonly T[]; readonly ignored: readonly Ignored<T>[] } {
  const counting = rows.filter(({ reason }) => isWritten(reason));
  if (counting.length === 0) return { kept: findings, ignored: [] };
  const byWords = new Map(counting.map((row) => [wordsOf(row), row]));
  const kept: T[] = [];
  const ignored: Ignored<T>[] = [];
  for (const finding of findings) {
    const identity = identityOf(finding);
    const row = identity && byWords.get(identityWords(identity));
    if (row) ignored.push({ finding, row });
    else kept.push(finding);
  }
  return { kept, ignored };
}

/** Whether a row of Ignorerade fynd names a finding. Source: WB. */
export function isNamed(row: IgnoredRow, identity: FindingIdentity | undefined): boolean {
  return identity !== undefined && wordsOf(row) === identityWords(identity);
}

function wordsOf({ finding, table, key = "", column = "", value = "" }: IgnoredRow): string {
  return identityWords({ code: finding, table, key, column, value });
}

function identityWords({ code, table, key, column, value }: FindingIdentity): string {
  return rowKey(code, table, key, column, value);
}
