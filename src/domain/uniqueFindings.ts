import type { Finding } from "./finding";

/**
 * The findings in their order, each once: several frames can hit the same missing index year, the reader needs it told once.
 * Two findings are the same when code, place and facts are.
 */
export function uniqueFindings(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((one) => {
    const key = JSON.stringify([one.code, one.at.table, one.at.row, one.at.column, one.facts]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
