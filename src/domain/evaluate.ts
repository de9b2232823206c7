import { allocate } from "./allocation/allocate";
import { assessBalance } from "./balance/assessBalance";
import { askedFor, runChecks } from "./checks/checks";
import { assessFinancialGoals } from "./economy/assessFinancialGoals";
import type { Finding, Found } from "./finding";
import { judgeForecasts } from "./followUp/judgeForecasts";
import { assessGoals } from "./goals/assessGoals";
import type { Outcome } from "./outcome";
import { assessAssignments } from "./plans/assessAssignments";
import { assessMissions } from "./plans/assessMissions";
import { assessSteeringMeasures } from "./plans/assessSteeringMeasures";
import { followDeficits } from "./recovery/followDeficits";
import { referenceDay } from "./referenceDay";
import { planReviews } from "./review/planReviews";
import { assessRisks } from "./risks/assessRisks";
import type { Workbook } from "./rows";
import { checkScenarios } from "./scenarios/checkScenarios";
import { unitLights } from "./summary/unitLights";
import { uniqueFindings } from "./uniqueFindings";
import { assessCalendar } from "./year/assessCalendar";

/** Everything that is computed, before the checks look at it. */
type Results = Omit<Outcome, "findings">;

/**
 * Everything one run finds out about a workbook: frames, forecasts, recoveries, goals, plans, the year, the municipality's
 * own balance, and what is wrong. The same workbook gives the same outcome whatever the day, the host or the order of the rows.
 *
 * The parts do not know of each other: a fault in the frames never takes the forecasts with it. Only the summaries and the
 * checks see what the others found. Amounts are unrounded in the workbook's unit. Never throws on data.
 */
export function evaluate(workbook: Workbook): Outcome {
  const { value: results, findings } = computeAll(workbook);
  const all = [...findings, ...runChecks({ workbook, results })];
  return { ...results, findings: uniqueFindings(askedFor(all, workbook.model)) };
}

function computeAll(workbook: Workbook): Found<Results> {
  const day = referenceDay(workbook);
  const allocation = allocate(workbook);
  const followUp = judgeForecasts(workbook);
  const recovery = followDeficits(workbook);
  const goals = assessGoals(workbook, day);
  const financialGoals = assessFinancialGoals(workbook);
  const balance = assessBalance(workbook);
  const scenarios = { findings: checkScenarios(workbook) };
  const found = [allocation, scenarios, followUp, recovery, goals, financialGoals, balance];
  const findings = found.flatMap((part) => part.findings);
  const parts = {
    ...allocation.value,
    ...followUp.value,
    ...recovery.value,
    ...goals.value,
    ...balance.value,
    financialGoals: financialGoals.value,
    risks: assessRisks(workbook),
  };
  return { value: { ...parts, ...standings(workbook, day), ...summaries(workbook, parts, findings) }, findings };
}

/** What is judged row by row on the reference day. */
function standings(workbook: Workbook, day: string | undefined) {
  return {
    settings: workbook.settings,
    model: workbook.model,
    day,
    missions: assessMissions(workbook),
    assignments: assessAssignments(workbook, day),
    calendar: assessCalendar(workbook, day),
    steeringMeasures: assessSteeringMeasures(workbook),
  };
}

/** What is put together of other results. */
function summaries(
  workbook: Workbook,
  parts: Pick<Outcome, "frames" | "forecasts" | "recoveries" | "goals" | "factors" | "risks">,
  findings: readonly Finding[],
): Pick<Outcome, "unitLights" | "planReviews"> {
  return {
    unitLights: unitLights(workbook, { ...parts, findings }),
    planReviews: planReviews(workbook, parts.frames),
  };
}
