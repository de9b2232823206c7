import { goalTypes } from "../../domain/checks/lookups/goalTypes";
import type { Light } from "../../domain/light";
import type { RunReport } from "../../run/runReport";
import type { SummaryTexts } from "../../text/pane/summaryTexts";

/** Some goals' lights under what the model calls the goals. */
export interface GoalPart {
  readonly title: string;
  readonly lights: readonly Light[];
}

/** The overall goals apart from the others, where there are both; else all goals together. */
export function goalParts({ outcome, workbook }: RunReport, texts: SummaryTexts): readonly GoalPart[] {
  const typeOf = goalTypes(workbook.model);
  const overall = new Set(workbook.goals.filter((row) => typeOf(row)?.isOverall).map(({ at }) => at.row));
  const lightsOf = (isOverall: boolean) =>
    outcome.goals.filter(({ at }) => overall.has(at.row) === isOverall).map(({ status }) => status);
  const [above, others] = [lightsOf(true), lightsOf(false)];
  if (above.length === 0 || others.length === 0) return [{ title: texts.goals, lights: [...above, ...others] }];
  return [
    { title: texts.overallGoals(workbook.model.words), lights: above },
    { title: texts.otherGoals, lights: others },
  ];
}
