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
  /** There has been another report since what is shown was read. */
  readonly isOutdated: boolean;
  /** Absent where nothing can be explained. */
  readonly start?: {
    /** Explains the cell that is selected in the workbook. */
    selected(): Promise<void>;
    /** Explains a result from the start. */
    target(target: Target): Promise<void>;
    /** Explains a number of what is shown; `back` leads here. */
    within(target: Target): Promise<void>;
    /** Explains what is shown anew, as the workbook is now; nothing while something else is read. */
    again(): Promise<void>;
    back(): void;
  };
}

/** What was answered, and the time of the report that the pane showed as it was asked. */
interface Answer {
  readonly explained: Explained;
  readonly asOf: string | undefined;
}

type Stack = readonly Answer[];

/** Keeps what is explained, with the way back; `asOf` is the time of the report shown. Rejections are the services' own. */
export function useExplaining(
  services: ExplainServices | undefined,
  language: Language,
  asOf: string | undefined,
): Explaining {
  const [stack, setStack] = useState<Stack>([]);
  const [isReading, setReading] = useState(false);
  const asked = useRef(0);
  const isAsking = useRef(false);
  const ask = useCallback(
    async (wanted: ExplainAsked, put: (stack: Stack, next: Answer) => Stack) => {
      if (!services) return;
      asked.current += 1;
      const own = asked.current;
      isAsking.current = true;
      setReading(true);
      try {
        const next = { explained: await services.explain(wanted, language), asOf };
        // What was asked later is what the user waits for.
        if (own === asked.current) setStack((before) => put(before, next));
      } finally {
        if (own === asked.current) {
          isAsking.current = false;
          setReading(false);
        }
      }
    },
    [services, language, asOf],
  );
  const top = stack.at(-1);
  const shown = top?.explained;
  const start = useMemo<Explaining["start"]>(() => {
    const anew = (_: Stack, next: Answer) => [next];
    return {
      selected: () => ask({ kind: "selected" }, anew),
      target: (target) => ask({ kind: "target", target }, anew),
      within: (target) => ask({ kind: "target", target }, (before, next) => [...before, next]),
      again: async () => {
        // What is on its way is new already.
        const wanted = shown && !isAsking.current ? askedAgain(shown) : undefined;
        if (wanted) await ask(wanted, (before, next) => [...before.slice(0, -1), next]);
      },
      back: () => {
        // What is under way was asked from what is left.
        asked.current += 1;
        isAsking.current = false;
        setReading(false);
        setStack((before) => before.slice(0, -1));
      },
    };
  }, [ask, shown]);
  const isOutdated = top !== undefined && top.asOf !== asOf;
  return { shown, before: stack.at(-2)?.explained, isReading, isOutdated, ...(services && start && { start }) };
}

/** The same cell, asked for anew; undefined of one that has no address. */
function askedAgain(shown: Explained): ExplainAsked | undefined {
  if (shown.kind === "explained") return { kind: "target", target: shown.explanation.target };
  const [, quoted, plain, cell] = /^(?:'(.+)'|([^']+))!([^!]+)$/.exec(shown.address) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined || cell === undefined ? undefined : { kind: "cell", sheet, cell };
}
