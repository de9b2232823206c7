import { type ReactElement, useEffect, useRef } from "react";
import type { ScenarioServices } from "../../run/scenarios/scenarioServices";
import { KeepingControls } from "./KeepingControls";
import type { ScenariosState } from "./useScenarios";

interface ScenarioKeepingProps {
  readonly state: ScenariosState;
  readonly services: ScenarioServices | undefined;
}

/** The saving and removing of scenarios. Where the button that was pressed gives way to others, the focus goes to the first of them. */
export function ScenarioKeeping({ state, services }: ScenarioKeepingProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const asks = state.memory.asks?.kind;
  const shown = useRef(asks);
  useEffect(() => {
    if (shown.current === asks) return;
    shown.current = asks;
    if (document.activeElement === document.body) root.current?.querySelector("button")?.focus();
  }, [asks]);
  return (
    <div ref={root}>
      <KeepingControls state={state} services={services} />
    </div>
  );
}
