import { useCallback, useMemo, useRef, useState } from "react";
import type { Target } from "../../domain/explain/step";
import type { ExplainAsked, Explained } from "../../run/explain/explained";
import type { ExplainServices } from "../../run/explain/explainServices";
import type { Language } from "../../text/pane/textsFor";

/** What is explained in the pane, and what can be asked. */
export interface Explaining {
  /** What is shown; undefined until something has been asked. */
  readonly shown: Explained | undefined;
  /** What it was asked from, to go back to. */
  readonly before: Explained | undefined;
  readonly isReading: boolean;
  /** Absent where nothing can be explained. */
  readonly start?: {
    /** Explains the cell that is selected in the workbook. */
    selected(): Promise<void>;
    /** Explains a result from the start. */
    target(target: Target): Promise<void>;
    /** Explains a number of what is shown; `back` leads here. */
    within(target: Target): Promise<void>;
    /** Explains what is shown anew, as the workbook is now. */
    again(): Promise<void>;
    back(): void;
  };
}

/** Keeps what is explained, with the way back. Rejections are the services' own. */
export function useExplaining(services: ExplainServices | undefined, language: Language): Explaining {
  const [stack, setStack] = useState<readonly Explained[]>([]);
  const [isReading, setReading] = useState(false);
  const asked = useRef(0);
  const ask = useCallback(
    async (wanted: ExplainAsked, put: (stack: readonly Explained[], next: Explained) => readonly Explained[]) => {
      if (!services) return;
      asked.current += 1;
      const own = asked.current;
      setReading(true);
      try {
        const next = await services.explain(wanted, language);
        // What was asked later is what the user waits for.
        if (own === asked.current) setStack((before) => put(before, next));
      } finally {
        if (own === asked.current) setReading(false);
      }
    },
    [services, language],
  );
  const shown = stack.at(-1);
  const start = useMemo<Explaining["start"]>(() => {
    const anew = (_: readonly Explained[], next: Explained) => [next];
    return {
      selected: () => ask({ kind: "selected" }, anew),
      target: (target) => ask({ kind: "target", target }, anew),
      within: (target) => ask({ kind: "target", target }, (before, next) => [...before, next]),
      again: async () => {
        if (shown?.kind !== "explained") return;
        await ask({ kind: "target", target: shown.explanation.target }, (before, next) => [
          ...before.slice(0, -1),
          next,
        ]);
      },
      back: () => setStack((before) => before.slice(0, -1)),
    };
  }, [ask, shown]);
  return { shown, before: stack.at(-2), isReading, ...(services && start && { start }) };
}
