import type { Citation } from "../../rule";
import type { Check } from "../check";
import { activityDecidedByPoliticians } from "./activityDecidedByPoliticians";
import { globalGoalsAllChosen } from "./globalGoalsAllChosen";
import { globalGoalsNotChosen } from "./globalGoalsNotChosen";
import { globalGoalUnknown } from "./globalGoalUnknown";
import { goalDecidedByOfficial } from "./goalDecidedByOfficial";
import { goalLevelSkipped } from "./goalLevelSkipped";
import { goalParentNotAbove } from "./goalParentNotAbove";
import { goalTypeUnknown } from "./goalTypeUnknown";
import { goalWithoutActivity } from "./goalWithoutActivity";
import { goalWithoutAnalysis } from "./goalWithoutAnalysis";
import { goalWithoutContribution } from "./goalWithoutContribution";
import { goalWithoutGiver } from "./goalWithoutGiver";
import { goalWithoutIndicator } from "./goalWithoutIndicator";
import { goalWithoutParent } from "./goalWithoutParent";
import { goalWithoutRecipient } from "./goalWithoutRecipient";
import { goalWithoutType } from "./goalWithoutType";
import { goalWithoutUnit } from "./goalWithoutUnit";
import { perspectiveUnknown } from "./perspectiveUnknown";
import { sustainabilityUnknown } from "./sustainabilityUnknown";
import { tooManyOverallGoals } from "./tooManyOverallGoals";
import { visionAreasMissing } from "./visionAreasMissing";

export const RULE: Citation = ["T3.3-a", "S3-a", "L-a", "Ti-a"];

/** The checks of Mål and Aktiviteter. A workbook without goals gets none but those of its activities and factors. */
export const goalChecks: readonly Check[] = [
  goalWithoutType,
  goalTypeUnknown,
  goalWithoutParent,
  goalParentNotAbove,
  goalLevelSkipped,
  goalWithoutContribution,
  goalWithoutIndicator,
  goalWithoutActivity,
  goalWithoutUnit,
  goalWithoutGiver,
  goalWithoutRecipient,
  goalWithoutAnalysis,
  goalDecidedByOfficial,
  activityDecidedByPoliticians,
  tooManyOverallGoals,
  globalGoalsNotChosen,
  globalGoalsAllChosen,
  globalGoalUnknown,
  visionAreasMissing,
  sustainabilityUnknown,
  perspectiveUnknown,
];
