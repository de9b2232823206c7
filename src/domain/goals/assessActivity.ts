import type { ActivityRow, ActivityState } from "../goalRows";
import type { Light } from "../light";
import type { ActivityResult } from "../outcome";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.3-b", "S4-b", "A-5"];

/**
 * Green is reserved for what is done: an ongoing activity may still be late, and without a clock the row alone decides.
 * One that has not begun or was dropped says nothing about how it goes.
 */
const ACTIVITY_LIGHTS = {
  done: "green",
  ongoing: "yellow",
  late: "red",
  notStarted: "grey",
  dropped: "grey",
} as const satisfies Record<ActivityState, Light>;

/**
 * An activity's light from its state (Läge): Klar green, Pågår yellow, Försenad red; Ej påbörjad, Avförd and an empty
 * state grey. Dates are not compared with today, so the same workbook gives the same light on every day.
 *
 * Source: T3.3-b, S4-b, A-5.
 */
export function assessActivity({ at, id, state }: ActivityRow): ActivityResult {
  return { at, id, status: state === undefined ? "grey" : ACTIVITY_LIGHTS[state] };
}
