import type { ScenarioWritten } from "../../run/scenarios/scenarioServices";
import type { Trial } from "./trial";

/** What became of the last thing that was asked of the workbook. */
export type ScenarioDone =
  | { readonly kind: "saved" | "removed"; readonly name: string }
  | { readonly kind: "undone" }
  | Extract<ScenarioWritten, { readonly kind: "refused" }>;

/** What the view asks before it writes: the name of a new scenario, as typed so far, or whether to remove one. */
export type ScenarioQuestion =
  | { readonly kind: "name"; readonly name: string; readonly description: string }
  | { readonly kind: "removal" };

/** What the view keeps while the pane is open, also when the workbook is read again. */
export interface ScenarioMemory {
  readonly trial: Trial;
  readonly year: number | undefined;
  /** The saved scenario that is compared too. */
  readonly also: string | undefined;
  readonly asks: ScenarioQuestion | undefined;
  readonly done: ScenarioDone | undefined;
}
