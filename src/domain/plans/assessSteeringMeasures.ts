import { disputedIds } from "../leftOut";
import type { Light } from "../light";
import { nameKey } from "../nameKey";
import type { RowLight } from "../planOutcome";
import type { SteeringMeasureRow, SteeringMeasureState } from "../planRows";
import type { Workbook } from "../rows";
import type { Citation } from "../rule";

export const RULE: Citation = ["S4-e", "S4-b", "A-5"];

const MEASURE_LIGHTS = {
  proposed: "yellow",
  decided: "yellow",
  carriedOut: "green",
  documented: "green",
  rejected: "grey",
} as const satisfies Record<SteeringMeasureState, Light>;

/** The states that a measure has only once it is decided. */
const DECIDED: ReadonlySet<SteeringMeasureState> = new Set(["decided", "carriedOut", "documented"]);

/**
 * The light of every steering measure (styrningsåtgärd), in row order: yellow while it is proposed or decided, green when it
 * is carried out or documented, red from decided on when its decision or the day of it is not written. A rejected one, one
 * without a state and one whose id another row has too are grey.
 *
 * Source: S4-e, S4-b, A-5. @example Beslutad, Beslut "KF § 12", no Beslutsdatum // red
 */
export function assessSteeringMeasures({ steeringMeasures, leftOut }: Workbook): readonly RowLight[] {
  const disputed = disputedIds(leftOut.steeringMeasures);
  return steeringMeasures.map((row) => ({ at: row.at, status: disputed.has(nameKey(row.id)) ? "grey" : lightOf(row) }));
}

function lightOf({ state, decision, decided }: SteeringMeasureRow): Light {
  if (state === undefined) return "grey";
  const lacksDecision = decision === undefined || decision.trim() === "" || decided === undefined;
  return DECIDED.has(state) && lacksDecision ? "red" : MEASURE_LIGHTS[state];
}
