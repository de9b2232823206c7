import { useEffect, useRef, useState } from "react";
import type { NamedComparison } from "../../domain/versions/namedComparison";
import type { CompareWish } from "../../run/versions/comparison";
import type { VersionServices } from "../../run/versions/versionServices";
import { usePaneContext } from "../paneContext";

/** What came of a comparison; `"gone"` when a version is not there any more. */
export interface Compared {
  readonly result: NamedComparison | "gone";
  /** Another number for each time that the user asked: what is compared anew with a report keeps its own. */
  readonly asked: number;
}

export interface Comparison {
  /** What is chosen; undefined until something has been. */
  readonly wish: CompareWish | undefined;
  /** Undefined until something has been compared. */
  readonly compared: Compared | undefined;
  choose(wish: CompareWish): void;
  compare(wish: CompareWish): void;
}

/** The comparison of two versions, or of one with what stands now, which follows each report: `asOf` is its time. */
export function useComparison(services: VersionServices, asOf: string): Comparison {
  const { actions } = usePaneContext();
  const [wish, setWish] = useState<CompareWish | undefined>();
  const [compared, setCompared] = useState<Compared | undefined>();
  const asked = useRef<{ readonly wish: CompareWish; readonly number: number } | undefined>(undefined);
  const calls = useRef(0);
  const answer = async () => {
    if (!asked.current) return;
    const { wish: wanted, number } = asked.current;
    calls.current += 1;
    const own = calls.current;
    const result = (await services.compare(wanted)) ?? "gone";
    // What was asked later is what the user waits for.
    if (own === calls.current) setCompared({ result, asked: number });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each report
  useEffect(() => void actions.read(answer), [asOf]);
  return {
    wish,
    compared,
    choose: setWish,
    compare: (wanted) => {
      setWish(wanted);
      asked.current = { wish: wanted, number: (asked.current?.number ?? 0) + 1 };
      actions.attempt(answer);
    },
  };
}
