import { useEffect, useRef, useState } from "react";
import { isBusy } from "./isBusy";
import type { PaneActions } from "./paneActions";
import type { PaneState } from "./paneState";

/** Edits that come closer together than this are followed by one run. */
const QUIET_MS = 1_200;
/** A workbook whose run takes longer is not run by itself: it would stand in the way of the next edit. */
const LONGEST_RUN_MS = 4_000;

/**
 * *Håll färgerna aktuella*: runs when the user has paused after an edit, so that results and colours follow. A run writes
 * only what differs. It does not try again by itself what failed, nor where a run takes long: the badge then says that the
 * results are out of date, as without it. Locked colours are left alone. Gives whether the colours follow as it now stands.
 */
export function useKeepCurrent(isOn: boolean, state: PaneState, actions: Pick<PaneActions, "recalculate">): boolean {
  const { edits, staleTables, running, report } = state;
  const hasBusy = isBusy(state);
  const isSlow = useIsSlow(running !== undefined);
  const [followed, setFollowed] = useState(0);
  const isStale = staleTables.length > 0;
  const follows = isOn && report?.lock === undefined && !isSlow;
  const isDue = follows && !hasBusy && isStale && followed !== edits;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each edit is waited after
  useEffect(() => {
    if (!isDue) return;
    const timer = setTimeout(() => {
      setFollowed(edits);
      actions.recalculate();
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [isDue, staleTables, edits, actions]);
  const hasGivenUp = isStale && followed === edits && running === undefined;
  return follows && !hasGivenUp;
}

/** Whether the latest run took long. */
function useIsSlow(isRunning: boolean): boolean {
  const startedAt = useRef<number | undefined>(undefined);
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (isRunning) startedAt.current = performance.now();
    else if (startedAt.current !== undefined) setSlow(performance.now() - startedAt.current > LONGEST_RUN_MS);
  }, [isRunning]);
  return isSlow;
}
