import { createContext, useContext } from "react";
import type { Formats } from "../text/pane/formats";
import type { Texts } from "../text/pane/texts";
import type { Language } from "../text/pane/textsFor";
import type { PaneActions } from "./state/paneActions";

/** What every part of the pane needs: words, number formats, and what can be done. */
export interface Pane {
  readonly language: Language;
  readonly texts: Texts;
  readonly formats: Formats;
  /** The share that a value may miss its target by and be yellow (Gul marginal). */
  readonly yellowMargin: number;
  readonly actions: PaneActions;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane around a component; throws outside one. */
export function usePaneContext(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A part of the pane was rendered outside PaneContext.");
  return pane;
}
