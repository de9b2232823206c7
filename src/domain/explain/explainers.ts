import type { Citation } from "../rule";
import type { TableKey } from "../source";
import { explainBalance } from "./economy/explainBalance";
import { explainBalanceDeficit } from "./economy/explainBalanceDeficit";
import { explainForecast } from "./economy/explainForecast";
import { explainRecovery } from "./economy/explainRecovery";
import { explainYearResult } from "./economy/explainYearResult";
import type { Explainer } from "./explainContext";
import { explainFrame } from "./frames/explainFrame";
import { explainFrameBasis } from "./frames/explainFrameBasis";
import { explainFinancialGoal } from "./goals/explainFinancialGoal";
import { explainFactor, explainGoal } from "./goals/explainGoal";
import { explainIndicator } from "./goals/explainIndicator";
import { explainActivity } from "./plans/explainActivity";
import { explainAssignment } from "./plans/explainAssignment";
import { explainCalendar } from "./plans/explainCalendar";
import { explainMission } from "./plans/explainMission";
import { explainRisk } from "./plans/explainRisk";
import { explainSteeringMeasure } from "./plans/explainSteeringMeasure";

export const RULE: Citation = ["WB"];

/** How the results in each table are explained. A table without an explainer has no computed columns. */
export const EXPLAINERS: { readonly [K in TableKey]?: Explainer } = {
  frames: explainFrame,
  frameBasis: explainFrameBasis,
  followUps: explainForecast,
  yearResults: explainYearResult,
  recoveries: explainRecovery,
  goals: explainGoal,
  factors: explainFactor,
  indicators: explainIndicator,
  activities: explainActivity,
  missions: explainMission,
  assignments: explainAssignment,
  risks: explainRisk,
  calendar: explainCalendar,
  financialGoals: explainFinancialGoal,
  steeringMeasures: explainSteeringMeasure,
  balances: explainBalance,
  balanceDeficits: explainBalanceDeficit,
};
