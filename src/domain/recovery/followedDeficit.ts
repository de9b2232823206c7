import { fromOre } from "../amount/ore";
import type { Recovery } from "../outcome";
import type { Citation } from "../rule";
import type { AmountUnit } from "../settings";
import type { Deficit } from "./deficit";
import { RECOVERY_LIGHTS, recoveryStateOf } from "./recoveryState";

export const RULE: Citation = ["T3.2-b", "KL11:12"];

/** What a deficit is judged by: the last year to recover it, the last year that has closed, and the unit of amounts. */
interface Deadline {
  readonly dueYear: number;
  readonly lastClosedYear: number;
  readonly unit: AmountUnit;
}

/**
 * A deficit as the workbook shows it, with its state and light; a section's and the municipality's are told alike, each in
 * a ledger of its own. Amounts in `unit`. Source: T3.2-b, KL11:12.
 */
export function followedDeficit(
  deficit: Deficit,
  { dueYear, lastClosedYear, unit }: Deadline,
): Omit<Recovery, "at" | "unit"> {
  const state = recoveryStateOf(deficit, dueYear, lastClosedYear);
  return {
    originYear: deficit.year,
    deficit: fromOre(deficit.deficitOre, unit),
    dueYear,
    recovered: fromOre(deficit.recoveredOre, unit),
    exempted: fromOre(deficit.exemptedOre, unit),
    remaining: fromOre(deficit.remainingOre, unit),
    state,
    status: RECOVERY_LIGHTS[state],
  };
}
