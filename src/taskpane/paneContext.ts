import { createContext, useContext } from "react";
import type { Target } from "../domain/explain/step";
import type { ModelWords, SteeringModel } from "../domain/models/steeringModel";
import type { LocatedFinding } from "../run/runReport";
import type { Formats } from "../text/pane/formats";
import type { GateTexts } from "../text/pane/gateTexts";
import type { Texts } from "../text/pane/texts";
import type { Language } from "../text/pane/textsFor";
import type { Explaining } from "./explain/useExplaining";
import type { Preferences } from "./preferences/preferences";
import type { Role } from "./shell/roles";
import type { View } from "./shell/views";
import type { PaneActions } from "./state/paneActions";
import type { PaneMemory } from "./state/paneMemory";

/** What every part of the pane needs: words, number formats, the model, and what can be done. */
export interface Pane {
  readonly language: Language;
  readonly texts: Texts;
  readonly formats: Formats;
  /** The share that a value may miss its target by and be yellow (Gul marginal). */
  readonly yellowMargin: number;
  /** The workbook's; the one that a new workbook has until there is a report. */
  readonly model: SteeringModel;
  /** What the model calls things. */
  readonly words: ModelWords;
  /** What is said of forecasts in the model. */
  readonly gate: GateTexts;
  readonly actions: PaneActions;
  /** True while something has the workbook: what writes waits. */
  readonly isBusy: boolean;
  readonly memory: PaneMemory;
  /** What the person has chosen, in whatever workbook. */
  readonly preferences: Preferences;
  /** Changes what is given, and remembers it. */
  choose(chosen: Preferences): void;
  /** Changes who looks, and shows the first of their tabs. */
  chooseRole(role: Role): void;
  /** What is explained in Förklara. */
  readonly explaining: Explaining;
  /** Shows Förklara with a result; absent where nothing can be explained. */
  readonly explain?: (target: Target) => void;
  /** Shows Fynd with a finding walked to. */
  showFinding(finding: LocatedFinding): void;
  showView(view: View): void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane around a component; throws outside one. */
export function usePaneContext(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A part of the pane was rendered outside PaneContext.");
  return pane;
}
