import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sameName } from "../../domain/nameKey";
import type { RunReport } from "../../run/runReport";
import { FactorLine } from "../goals/lines/FactorLine";
import { GoalLine } from "../goals/lines/GoalLine";
import { IndicatorLine } from "../goals/lines/IndicatorLine";
import { LineSign } from "../goals/lines/LineSign";
import { lineResult } from "../goals/lines/lineResult";
import { usePaneContext } from "../paneContext";
import { LightCounts } from "../parts/LightCounts";
import { PlaceRow } from "../parts/PlaceRow";
import { Section } from "../parts/Section";
import { UnitLightLine } from "../summary/UnitLightLine";
import { unitsByLight } from "../summary/unitsByLight";
import { type UnitLine, unitLines } from "./unitLines";

/** So many lines at first: the tree of Mål has them all. */
const MOST = 8;

const useStyles = makeStyles({
  list: { margin: "6px 0 0", padding: 0, listStyle: "none" },
  line: { display: "flex", alignItems: "baseline", gap: "8px" },
  body: { flexGrow: 1, minWidth: 0 },
  none: { margin: "6px 0 0", color: tokens.colorNeutralForeground2 },
});

interface UnitGoalsProps {
  readonly report: RunReport;
  readonly unit: string;
}

/** The unit's light for the whole of it, then its goals, factors and indicators, the worst first. */
export function UnitGoals({ report, unit }: UnitGoalsProps): ReactElement {
  const styles = useStyles();
  const { texts, memory, showView } = usePaneContext();
  const t = texts.ownUnit;
  const whole = unitsByLight(report).find(({ light }) => sameName(light.unit, unit));
  const lines = unitLines(report, unit);
  const showAll = () => {
    memory.goalUnit = unit;
    showView("goals");
  };
  return (
    <>
      {whole && (
        <Section title={t.whole}>
          <UnitLightLine unit={whole} />
        </Section>
      )}
      <Section title={t.goals} aside={lines.length > 1 ? t.worstFirst : undefined}>
        {lines.length === 0 && <p className={styles.none}>{t.noGoals}</p>}
        {lines.length > 0 && <LightCounts lights={lines.map(({ light }) => light)} label={t.goals} />}
        <ul className={styles.list}>
          {lines.slice(0, MOST).map((line) => (
            <li key={`${line.at.table} ${line.at.row}`}>
              <OwnLine line={line} />
            </li>
          ))}
        </ul>
        {lines.length > 0 && (
          <Button size="small" appearance="subtle" onClick={showAll}>
            {t.allGoals}
          </Button>
        )}
      </Section>
    </>
  );
}

function OwnLine({ line }: { readonly line: UnitLine }): ReactElement {
  const styles = useStyles();
  const { content, at } = line;
  const explained = lineResult(content);
  return (
    <PlaceRow place={at} {...(explained && { explained })}>
      <span className={styles.line}>
        <LineSign content={content} />
        <span className={styles.body}>
          {content.kind === "goal" && <GoalLine {...content} />}
          {content.kind === "factor" && <FactorLine {...content} />}
          {content.kind === "indicator" && <IndicatorLine {...content} />}
        </span>
      </span>
    </PlaceRow>
  );
}
