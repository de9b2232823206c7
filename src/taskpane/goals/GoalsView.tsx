import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { IndicatorLights } from "../charts/IndicatorLights";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { LightCounts } from "../parts/LightCounts";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { GoalTree } from "./GoalTree";
import { GoalTreeBar } from "./GoalTreeBar";
import { LinkNote } from "./LinkNote";
import { useGoalTree } from "./useGoalTree";

/** Mål: the röda tråden, from the overall goals down to indicators and activities, with its holes. */
export function GoalsView({ report }: { readonly report: RunReport }): ReactElement {
  const { texts } = usePaneContext();
  const tree = useGoalTree(report);
  if (tree.isEmpty) {
    if (!isExpected(report, PARTS.goals)) return <Empty text={texts.empty.goals} />;
    return (
      <Section title={texts.summary.goals}>
        <NotComputed report={report} part={PARTS.goals} />
      </Section>
    );
  }
  return (
    <Section title={texts.summary.goals}>
      <LightCounts lights={tree.lights} label={texts.summary.goals} />
      <IndicatorLights workbook={report.workbook} />
      <GoalTreeBar tree={tree} />
      {!report.outcome.model.goalsCascade && tree.hasLinks && <LinkNote />}
      {tree.nodes.length === 0 && <p>{texts.goals.noneOfUnit}</p>}
      <GoalTree key={tree.unit} nodes={tree.nodes} open={tree.open} onOpen={tree.onOpen} />
    </Section>
  );
}
