import { useEffect, useState } from "react";
import { sameName } from "../../../domain/nameKey";
import { usePaneContext } from "../../paneContext";
import type { WrittenMeasure } from "../../state/paneState";
import type { MeasureFields } from "./measureFields";

/** The form of a unit's new measure. */
interface MeasureDraft {
  /** What is typed; undefined while the form is closed. */
  readonly fields: MeasureFields | undefined;
  /** Opens the form with what was typed when it was hidden. */
  open(): void;
  change(fields: MeasureFields): void;
  /** Closes the form and keeps what is typed. */
  hide(): void;
  /** Closes the form and forgets what is typed. */
  discard(): void;
}

/**
 * What is typed of a unit's new measure, kept while the pane is open until it is written or discarded. `written` is what came of the
 * last one, `first` what an empty form begins with.
 */
export function useMeasureDraft(
  unit: string,
  written: WrittenMeasure | undefined,
  first: () => MeasureFields,
): MeasureDraft {
  const { memory } = usePaneContext();
  const kept = () => (memory.measure && sameName(memory.measure.unit, unit) ? memory.measure : undefined);
  const [fields, setFields] = useState(() => {
    // What has just been written is no draft any more: the form would take the focus from what came of it.
    const isWritten = written?.kind === "added" && memory.toldMeasure !== written;
    const draft = kept();
    return draft?.isOpen && !isWritten ? (draft.fields ?? first()) : undefined;
  });
  useEffect(() => {
    if (written?.kind !== "added") return;
    delete memory.measure;
    setFields(undefined);
  }, [memory, written]);
  const change = (next: MeasureFields) => {
    memory.measure = { unit, fields: next, isOpen: true };
    setFields(next);
  };
  return {
    fields,
    change,
    open: () => change(kept()?.fields ?? first()),
    hide: () => {
      memory.measure = { unit, fields, isOpen: false };
      setFields(undefined);
    },
    discard: () => {
      delete memory.measure;
      setFields(undefined);
    },
  };
}
