import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { LitLine } from "../parts/LitLine";
import { RowLink } from "../parts/RowLink";
import { FactorItem } from "./FactorItem";
import type { GoalLine } from "./goalTree";
import { IndicatorList } from "./IndicatorList";

const useStyles = makeStyles({
  judgement: {
    margin: "0 0 8px",
    padding: "6px 10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  title: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  nothing: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A goal with its light; opened, the written judgement beside the computed light, its indicators and factors. */
export function GoalItem({ line }: { readonly line: GoalLine }): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const { row, result, factors, indicators } = line;
  const name = row.goal ?? row.id;
  const isAssessed = row.assessment !== undefined && row.reason !== undefined;
  return (
    <Disclosure summary={<LitLine light={result.status} name={name} under={row.unit ?? ""} />}>
      {isAssessed && (
        <p className={styles.judgement}>
          <span className={styles.strong}>
            {texts.goals.assessed} {texts.light.word[result.status].toLowerCase()}
          </span>
          {`, ${texts.goals.computed(texts.light.word[result.computedStatus])}. ${row.reason}`}
        </p>
      )}
      {indicators.length + factors.length === 0 && <p className={styles.nothing}>{texts.goals.nothingBelow}</p>}
      {indicators.length > 0 && <h3 className={styles.title}>{texts.goals.indicators}</h3>}
      <IndicatorList lines={indicators} />
      {factors.length > 0 && <h3 className={styles.title}>{texts.goals.factors}</h3>}
      {factors.map((factor) => (
        <FactorItem key={factor.row.id} line={factor} />
      ))}
      <RowLink place={result.at} of={name} />
    </Disclosure>
  );
}
