import { useMemo, useState } from "react";
import { sameName } from "../../domain/nameKey";
import type { Workbook } from "../../domain/rows";
import { compareScenarios, type ScenarioComparison } from "../../domain/scenarios/compareScenarios";
import type { Scenario } from "../../domain/scenarios/scenario";
import { scenariosOf } from "../../domain/scenarios/scenariosOf";
import { usePaneContext } from "../paneContext";
import type { ScenarioMemory } from "./scenarioMemory";
import { type ReadTrial, readTrial, trialOf } from "./trial";

/** What is tried and compared, with the effect of it, and the way to change it. */
export interface ScenariosState {
  readonly memory: ScenarioMemory;
  readonly set: (changed: Partial<ScenarioMemory>) => void;
  readonly saved: readonly Scenario[];
  /** The saved scenario that the trial starts from. */
  readonly base: Scenario | undefined;
  readonly read: ReadTrial;
  readonly comparison: ScenarioComparison;
  readonly year: number | undefined;
}

/** Reckons at once with what is typed: the frames come out of the report that is shown, nothing is asked of Excel. */
export function useScenarios(workbook: Workbook): ScenariosState {
  const pane = usePaneContext();
  const t = pane.texts.scenarios;
  const [memory, setMemory] = useState<ScenarioMemory>(
    pane.memory.scenarios ?? {
      trial: trialOf(undefined),
      year: undefined,
      also: undefined,
      asks: undefined,
      done: undefined,
    },
  );
  const set = (changed: Partial<ScenarioMemory>) => {
    pane.memory.scenarios = { ...(pane.memory.scenarios ?? memory), ...changed };
    setMemory(pane.memory.scenarios);
  };
  const saved = useMemo(() => scenariosOf(workbook), [workbook]);
  const named = (name: string | undefined) =>
    name === undefined ? undefined : saved.find((one) => sameName(one.name, name));
  const base = named(memory.trial.base);
  const also = named(memory.also);
  const read = useMemo(() => readTrial(memory.trial, base), [memory.trial, base]);
  const comparison = useMemo(() => {
    const name = base === undefined ? t.tried : read.isChanged ? t.changed(base.name) : base.name;
    const tried = base === undefined && read.isNow ? [] : [{ ...read.scenario, name }];
    return compareScenarios(workbook, [...tried, ...(also ? [also] : [])]);
  }, [workbook, base, also, read, t]);
  const { years } = comparison;
  const year = memory.year !== undefined && years.includes(memory.year) ? memory.year : years[0];
  return { memory, set, saved, base, read, comparison, year };
}
