import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { Empty } from "../parts/Empty";
import { LightCounts } from "../parts/LightCounts";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { FactorItem } from "./FactorItem";
import { GoalItem } from "./GoalItem";
import { goalTree } from "./goalTree";
import { IndicatorList } from "./IndicatorList";

const useStyles = makeStyles({
  list: { margin: "6px 0 0", padding: 0, listStyle: "none" },
  item: { "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
});

/** Mål: goals with their lights, factors and indicators. */
export function GoalsView({ report }: { readonly report: RunReport }): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const { goals, looseFactors, looseIndicators } = goalTree(report);
  if (goals.length + looseFactors.length + looseIndicators.length === 0) {
    if (!isExpected(report, PARTS.goals)) return <Empty text={texts.empty.goals} />;
    return (
      <Section title={texts.summary.goals}>
        <NotComputed report={report} part={PARTS.goals} />
      </Section>
    );
  }
  return (
    <>
      {goals.length > 0 && (
        <Section title={texts.summary.goals}>
          <LightCounts lights={goals.map((goal) => goal.result.status)} label={texts.summary.goals} />
          <ul className={styles.list}>
            {goals.map((goal) => (
              <li key={goal.row.id} className={styles.item}>
                <GoalItem line={goal} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {looseFactors.length > 0 && (
        <Section title={texts.goals.looseFactors}>
          <ul className={styles.list}>
            {looseFactors.map((factor) => (
              <li key={factor.row.id} className={styles.item}>
                <FactorItem line={factor} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {looseIndicators.length > 0 && (
        <Section title={texts.goals.loose}>
          <IndicatorList lines={looseIndicators} />
        </Section>
      )}
    </>
  );
}
