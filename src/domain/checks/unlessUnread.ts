import type { Finding } from "../finding";
import { FINDING_KINDS } from "../findingKinds";
import { isGraded } from "../models/checkNames";
import type { Citation } from "../rule";
import type { Place } from "../source";

export const RULE: Citation = ["A-5"];

/**
 * Findings without the checks at cells that could not be read: their reading has its finding already, and that something is
 * missing there is not known.
 *
 * @example a misspelt Slag of a risk is "not-in-list", and not "risk-without-type" too
 */
export function unlessUnread(findings: readonly Finding[], reading: readonly Finding[]): readonly Finding[] {
  const unread = new Set(reading.filter(isError).map(({ at }) => cellKey(at)));
  return findings.filter(({ code, at }) => !isGraded(code) || at.row === undefined || !unread.has(cellKey(at)));
}

function isError({ code }: Finding): boolean {
  return !isGraded(code) && FINDING_KINDS[code].severity === "error";
}

function cellKey({ table, row, column }: Place): string {
  return JSON.stringify([table, row, column]);
}
