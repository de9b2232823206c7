import type { SteeringModel } from "../../domain/models/steeringModel";
import type { Gate } from "../../text/pane/gateTexts";

/**
 * Whether the model stops a forecast with a deficit that measures do not cover: only where that is an error (T3.2-a, Ti-d).
 * Elsewhere measures are advised (S4-e, L-g).
 */
export function gateOf({ checks }: Pick<SteeringModel, "checks">): Gate {
  return checks["forecast-needs-measures"].severity === "error" ? "blocking" : "advisory";
}
