import type { GradedCode, SteeringModel } from "../../domain/models/steeringModel";

/** True when the model asks for what the check looks for. */
export function isAskedFor(model: SteeringModel, code: GradedCode): boolean {
  return model.checks[code].severity !== "off";
}
