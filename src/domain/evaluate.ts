import { allocate } from "./allocation/allocate";
import { judgeForecasts } from "./followUp/judgeForecasts";
import { assessGoals } from "./goals/assessGoals";
import type { Outcome } from "./outcome";
import { followDeficits } from "./recovery/followDeficits";
import type { Workbook } from "./rows";
import { uniqueFindings } from "./uniqueFindings";

/**
 * Everything one run finds out about a workbook: frames, forecasts, recoveries, goals, and what is wrong. The same workbook
 * gives the same outcome whatever the day, the host or the order of the rows.
 *
 * The parts do not know of each other: a fault in the frames never takes the forecasts with it. Amounts are unrounded in
 * the workbook's unit. Never throws on data.
 */
export function evaluate(workbook: Workbook): Outcome {
  const allocation = allocate(workbook);
  const followUp = judgeForecasts(workbook);
  const recovery = followDeficits(workbook);
  const goals = assessGoals(workbook);
  const parts = [allocation, followUp, recovery, goals];
  return {
    settings: workbook.settings,
    ...allocation.value,
    ...followUp.value,
    ...recovery.value,
    ...goals.value,
    findings: uniqueFindings(parts.flatMap((part) => part.findings)),
  };
}
