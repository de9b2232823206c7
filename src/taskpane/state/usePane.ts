import { useEffect, useMemo, useReducer, useRef } from "react";
import type { PaneServices } from "../paneModel";
import { type PaneActions, paneActions } from "./paneActions";
import { INITIAL_STATE, type PaneState, paneState } from "./paneState";
import { watchWorkbook } from "./watchWorkbook";

/** The commands of the ribbon that lead to a view. */
export interface ViewCommands {
  /** Explains the selected cell. */
  explain(): void;
  showReports(): void;
}

/** The pane's state, kept in step with the workbook, and what can be done. */
export function usePane(
  services: PaneServices,
  ofViews: ViewCommands,
): { readonly state: PaneState; readonly actions: PaneActions } {
  const [state, dispatch] = useReducer(paneState, INITIAL_STATE);
  const run = useRef<AbortController | undefined>(undefined);
  const reports = useRef<AbortController | undefined>(undefined);
  const write = useRef(false);
  useEffect(() => watchWorkbook(services, dispatch), [services]);
  const actions = useMemo(() => paneActions(services, { run, reports, write }, dispatch), [services]);
  const latest = useRef(ofViews);
  useEffect(() => {
    latest.current = ofViews;
  });
  useEffect(
    () => services.onCommand?.((command) => ({ ...actions, ...latest.current })[command]()),
    [services, actions],
  );
  return { state, actions };
}
