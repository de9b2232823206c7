import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ForecastResult } from "../../domain/outcome";
import type { Place } from "../../domain/source";
import { ExplainButton } from "../explain/ExplainButton";
import { usePaneContext } from "../paneContext";
import { Figures } from "../parts/Figures";
import { RowLink } from "../parts/RowLink";
import { gradeNames } from "./gradeNames";

const useStyles = makeStyles({
  verdict: { margin: "0 0 6px", color: tokens.colorNeutralForeground2 },
  missing: { display: "flex", alignItems: "baseline", gap: "8px", margin: "0 0 8px" },
  amount: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  add: { display: "block", marginTop: "8px" },
  rule: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface ForecastDetailsProps {
  readonly forecast: ForecastResult;
  /** How many measures count against the deficit. */
  readonly measures: number;
  /** Where the next measure is written. */
  readonly next: Place;
}

/** One forecast taken apart: may it be submitted, what is missing, and how that comes about (T3.2-a). */
export function ForecastDetails({ forecast, measures, next }: ForecastDetailsProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, actions, gate, model } = usePaneContext();
  const t = texts.followUp;
  const shown = (value: number | undefined, format: (value: number) => string) =>
    value === undefined ? "–" : format(value);
  const isBlocked = forecast.status === "red";
  const name = `${forecast.unit} ${formats.period(forecast.period)}`;
  return (
    <>
      <p className={styles.verdict}>{gate.verdict[forecast.status]}</p>
      {isBlocked && forecast.remaining !== undefined && (
        <p className={styles.missing}>
          <span className={styles.amount}>{shown(forecast.remaining, formats.amount)}</span> {t.missing}
        </p>
      )}
      <Figures
        figures={[
          { label: t.frame, value: shown(forecast.frame, formats.plain) },
          { label: t.forecast, value: shown(forecast.forecast, formats.plain) },
          { label: t.deviation, value: shown(forecast.deviation, formats.signed), isSum: true },
          { label: t.measures(measures), value: shown(forecast.measuresEffect, formats.signed) },
          { label: t.remaining, value: shown(forecast.remaining, formats.plain), isSum: true },
        ]}
      />
      {isBlocked && (
        <p className={styles.rule}>{gate.rule(gradeNames(model.checks["forecast-needs-measures"], texts))}</p>
      )}
      {isBlocked && (
        <Button className={styles.add} size="small" onClick={() => actions.goTo(next)}>
          {texts.measure.toRow}
        </Button>
      )}
      <ExplainButton target={{ ...forecast.at, column: "status" }} of={name} />
      <RowLink place={forecast.at} of={name} />
    </>
  );
}
