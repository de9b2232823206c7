import { useCallback, useRef, useState } from "react";
import type { LocatedFinding } from "../../run/runReport";
import type { PaneMemory } from "../state/paneMemory";
import { isTabView, type TabView, type View } from "./views";

/** Which view is shown, and the way back from those that the menu leads to. */
export interface CurrentView {
  readonly view: View;
  /** The finding that Fynd was opened to see. */
  readonly finding: LocatedFinding | undefined;
  readonly memory: PaneMemory;
  showView(view: View): void;
  showFinding(finding: LocatedFinding): void;
  /** To the tab one came from. */
  back(): void;
}

export function useCurrentView(): CurrentView {
  const [view, setView] = useState<View>("summary");
  const [finding, setFinding] = useState<LocatedFinding | undefined>();
  const lastTab = useRef<TabView>("summary");
  const memory = useRef<PaneMemory>({});
  const showView = useCallback((next: View) => {
    if (isTabView(next)) lastTab.current = next;
    setFinding(undefined);
    setView(next);
  }, []);
  const showFinding = useCallback((next: LocatedFinding) => {
    lastTab.current = "findings";
    setFinding(next);
    setView("findings");
  }, []);
  const back = useCallback(() => setView(lastTab.current), []);
  return { view, finding, memory: memory.current, showView, showFinding, back };
}
