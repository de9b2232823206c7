import type { FindingCode } from "../../domain/finding";

const CONSEQUENCES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "frame-not-computed",
  "sums-incomplete",
  "room-not-computed",
  "recovery-not-computed",
]);

/** True for a finding that goes away by itself once what caused it is mended. */
export function isConsequence(code: FindingCode): boolean {
  return CONSEQUENCES.has(code);
}
