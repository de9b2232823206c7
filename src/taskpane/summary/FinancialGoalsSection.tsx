import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RunReport } from "../../run/runReport";
import { shownValue } from "../../text/pane/shownValue";
import { targetWords } from "../goals/targetWords";
import { usePaneContext } from "../paneContext";
import { LitLine } from "../parts/LitLine";
import { PlaceRow } from "../parts/PlaceRow";
import { Section } from "../parts/Section";
import { type FinancialGoalLine, financialGoalLines } from "./financialGoalLines";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: "none" } });

/** The municipality's financial goals with value and target (T3.2-f). Nothing where there are none. */
export function FinancialGoalsSection({ report }: { readonly report: RunReport }): ReactElement | null {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const lines = financialGoalLines(report);
  if (lines.length === 0) return null;
  return (
    <Section title={texts.economy.financialGoals}>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.row.at.row}>
            <FinancialGoal line={line} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FinancialGoal({ line }: { readonly line: FinancialGoalLine }): ReactElement {
  const { texts, formats } = usePaneContext();
  const { row, result } = line;
  const basis = result.basis === undefined ? texts.economy.noValue : texts.economy.basis[result.basis];
  const target = targetWords({ ...row, kind: "quantitative" }, texts.goals, formats);
  const under = [`${basis} ${row.year}`, target].filter((words) => words !== "").join(" · ");
  const figure = result.value === undefined ? undefined : shownValue(result.value, row.shownAs, formats);
  return (
    <PlaceRow place={result.at}>
      <LitLine light={result.status} name={row.goal ?? row.id} under={under} figure={figure} />
    </PlaceRow>
  );
}
