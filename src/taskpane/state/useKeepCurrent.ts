import { useEffect, useRef } from "react";
import type { PaneActions } from "./paneActions";
import type { PaneState } from "./paneState";

/** Edits that come closer together than this are followed by one run. */
const QUIET_MS = 1_200;
/** A workbook whose run takes longer is not run by itself: it would stand in the way of the next edit. */
const LONGEST_RUN_MS = 4_000;

/**
 * *Håll färgerna aktuella*: runs when the user has paused after an edit, so that results and colours follow. A run writes
 * only what differs. It does not try again by itself what failed, nor where a run takes long: the badge then says that the
 * results are out of date, as without it. Locked colours are left alone.
 */
export function useKeepCurrent(isOn: boolean, state: PaneState, actions: Pick<PaneActions, "recalculate">): void {
  const { edits, staleTables, running, isReading, reporting, report } = state;
  const isLocked = report?.lock !== undefined;
  const isBusy = running !== undefined || isReading || reporting.running !== undefined;
  const startedAt = useRef<number | undefined>(undefined);
  const isSlow = useRef(false);
  const followed = useRef(0);
  useEffect(() => {
    if (running === undefined) {
      if (startedAt.current !== undefined) isSlow.current = performance.now() - startedAt.current > LONGEST_RUN_MS;
      startedAt.current = undefined;
    } else startedAt.current ??= performance.now();
  }, [running]);
  useEffect(() => {
    if (!isOn || isLocked || isBusy || isSlow.current || staleTables.length === 0 || followed.current === edits) return;
    const timer = setTimeout(() => {
      followed.current = edits;
      actions.recalculate();
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [isOn, isLocked, isBusy, staleTables, edits, actions]);
}
