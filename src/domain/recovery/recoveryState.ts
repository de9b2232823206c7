import type { Light } from "../light";
import type { RecoveryState } from "../outcome";
import type { Citation } from "../rule";
import type { Deficit } from "./deficit";

export const RULE: Citation = ["T3.2-b", "A-2"];

/**
 * Where a deficit stands when the unit's last closed year is known: nothing left is recovered, or exempted when the
 * exemption alone closed it; else open until its due year has closed, and overdue from then on.
 *
 * Source: T3.2-b. @example 100 left of 2024, due 2026, last closed year 2026 // "overdue"
 */
export function recoveryStateOf(deficit: Deficit, dueYear: number, lastClosedYear: number): RecoveryState {
  if (deficit.remainingOre === 0) return deficit.recoveredOre === 0 ? "exempted" : "recovered";
  return lastClosedYear < dueYear ? "open" : "overdue";
}

/** The light of each state. Source: T3.2-b as the workbook contract shows it. */
export const RECOVERY_LIGHTS = {
  recovered: "green",
  exempted: "green",
  open: "yellow",
  overdue: "red",
} as const satisfies Record<RecoveryState, Light>;
