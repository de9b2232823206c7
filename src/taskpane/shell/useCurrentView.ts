import { useCallback, useRef, useState } from "react";
import type { LocatedFinding } from "../../run/runReport";
import type { PaneMemory } from "../state/paneMemory";
import type { View } from "./views";

/** Which view is shown, and the way back from those that the menu leads to. */
export interface CurrentView {
  readonly view: View;
  /** The finding that Fynd was opened to see. */
  readonly finding: LocatedFinding | undefined;
  readonly memory: PaneMemory;
  showView(view: View): void;
  showFinding(finding: LocatedFinding): void;
  /** To the tab one came from; to the first tab where the role has changed since. */
  back(): void;
}

/** Begins with the first of `tabs`, and shows that one until another is asked for. */
export function useCurrentView(tabs: readonly [View, ...View[]]): CurrentView {
  const [chosen, setChosen] = useState<View | undefined>();
  const [finding, setFinding] = useState<LocatedFinding | undefined>();
  const lastTab = useRef<View | undefined>(undefined);
  const memory = useRef<PaneMemory>({});
  const view = chosen ?? tabs[0];
  const showView = useCallback(
    (next: View) => {
      if (tabs.includes(next)) lastTab.current = next;
      setFinding(undefined);
      setChosen(next);
    },
    [tabs],
  );
  const showFinding = useCallback(
    (next: LocatedFinding) => {
      if (tabs.includes("findings")) lastTab.current = "findings";
      setFinding(next);
      setChosen("findings");
    },
    [tabs],
  );
  const back = useCallback(() => {
    const { current } = lastTab;
    setChosen(current && tabs.includes(current) ? current : undefined);
  }, [tabs]);
  return { view, finding, memory: memory.current, showView, showFinding, back };
}
