import { useState } from "react";
import type { LocatedFinding } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { sameFinding } from "./sameFinding";

/** Where one is in a list of findings; going to one selects its cell. */
export interface FindingWalk {
  /** From 0; −1 before the first step and when the list no longer has the finding. */
  readonly index: number;
  readonly current: LocatedFinding | undefined;
  goTo(finding: LocatedFinding): void;
  /** To the next or the one before; from the last round to the first. */
  step(by: 1 | -1): void;
}

/** Begins at `first` where it is given, without going to its cell. In another report it stands at the same finding. */
export function useFindingWalk(findings: readonly LocatedFinding[], first?: LocatedFinding): FindingWalk {
  const { actions } = usePaneContext();
  const [current, setCurrent] = useState(first);
  const standing = current && sameFinding(findings, current);
  const index = standing ? findings.indexOf(standing) : -1;
  const goTo = (finding: LocatedFinding) => {
    setCurrent(finding);
    if (finding.place) actions.goTo(finding.finding.at);
  };
  const step = (by: 1 | -1) => {
    const from = index === -1 && by === -1 ? 0 : index;
    const next = findings[(from + by + findings.length) % findings.length];
    if (next) goTo(next);
  };
  return { index, current: standing, goTo, step };
}
