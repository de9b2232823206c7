import type { ActivityRow, ActivityState } from "../goalRows";
import type { Light } from "../light";
import type { ActivityResult } from "../outcome";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.3-b", "S4-b", "A-5", "A-8"];

/**
 * Green is reserved for what is done: an ongoing activity may still become late.
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
 * state grey. One whose end (Slutar) had passed on the reference day is red, unless it is done or dropped; on the very day,
 * or without a reference day, it is not late.
 *
 * Source: T3.3-b, S4-b, A-5, A-8. `day` is an ISO day. @example Pågår, Slutar 2026-06-30, day 2026-08-31 // red
 */
export function assessActivity({ at, id, state, ends }: ActivityRow, day: string | undefined): ActivityResult {
  const isOver = day !== undefined && ends !== undefined && ends < day;
  if (isOver && state !== "done" && state !== "dropped") return { at, id, status: "red" };
  return { at, id, status: state === undefined ? "grey" : ACTIVITY_LIGHTS[state] };
}
