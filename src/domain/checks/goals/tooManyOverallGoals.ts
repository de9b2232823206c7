import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { goalTypes } from "../lookups/goalTypes";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["Ti-a"];

/**
 * `too-many-overall-goals` at Typ of the first overall goal that is one too many (Högst antal övergripande mål): the
 * municipality is steered through a small number of goals.
 *
 * Source: Ti-a. @example six overall goals where five is the most // at the sixth
 */
export const tooManyOverallGoals: Check = ({ workbook: { goals, leftOut, model, settings } }) => {
  const typeOf = goalTypes(model);
  const most = settings.maxOverallGoals;
  const overall = undisputed(goals, leftOut.goals).filter((goal) => typeOf(goal)?.isOverall);
  const [first] = overall.slice(Math.max(0, Math.floor(most)));
  if (!first) return [];
  return [finding("too-many-overall-goals", { ...first.at, column: "type" }, { count: overall.length, most })];
};
