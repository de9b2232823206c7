import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { committeeGoals } from "../lookups/committeeGoals";
import { mayBeAmong, possibleNames } from "../lookups/possibleNames";

export const RULE: Citation = ["Ti-b", "Ti-c", "A-5"];

/**
 * `global-goals-not-chosen` for every committee none of whose goals names a global goal: each points out those that it can
 * contribute to. At Globala mål of its first goal, or at the committee when it has no goal.
 *
 * Source: Ti-b, Ti-c. A goal that could not be read and may be the committee's, with a choice, counts.
 */
export const globalGoalsNotChosen: Check = ({ workbook }) => {
  const unread = (workbook.leftOut.goals ?? []).filter((row) => !("globalGoals" in row) || isWritten(row.globalGoals));
  const mayHaveChosen = mayBeAmong(possibleNames(unread, "unit"));
  return committeeGoals(workbook)
    .filter(({ unit, goals }) => !mayHaveChosen(unit) && !goals.some((goal) => isWritten(goal.globalGoals)))
    .map(({ unit, placeOf }) => finding("global-goals-not-chosen", placeOf("globalGoals"), { unit }));
};
