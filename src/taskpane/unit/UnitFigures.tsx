import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { uncountedMeasures } from "../../domain/followUp/uncountedMeasures";
import type { ForecastResult } from "../../domain/outcome";
import type { RunReport } from "../../run/runReport";
import { ExplainButton } from "../explain/ExplainButton";
import { countedMeasures } from "../followUp/countedMeasures";
import { gradeNames } from "../followUp/gradeNames";
import { usePaneContext } from "../paneContext";
import { Figures } from "../parts/Figures";
import { RowLink } from "../parts/RowLink";
import { UncountedMeasures } from "./UncountedMeasures";

const useStyles = makeStyles({
  missing: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: "8px", margin: "10px 0 0" },
  amount: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  enough: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  figures: { marginTop: "12px" },
  rule: {
    margin: "10px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface UnitFiguresProps {
  readonly report: RunReport;
  readonly forecast: ForecastResult;
}

/** What is missing as the largest number, what would do, and how it comes about (T3.2-a). */
export function UnitFigures({ report, forecast }: UnitFiguresProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, gate, model } = usePaneContext();
  const t = texts.followUp;
  const { frame, deviation, measuresEffect, remaining, status } = forecast;
  const isShort = status === "red";
  const counted = countedMeasures(forecast, report.workbook.measures);
  const shown = (value: number | undefined, format: (value: number) => string) =>
    value === undefined ? "–" : format(value);
  return (
    <>
      {isShort && remaining !== undefined && (
        <>
          <p className={styles.missing}>
            <span className={styles.amount}>{formats.amount(remaining)}</span> {t.missing}
          </p>
          <p className={styles.enough}>{texts.ownUnit.enough(formats.amount(remaining))}</p>
        </>
      )}
      {isShort && remaining === undefined && <p className={styles.enough}>{texts.ownUnit.missingUnknown}</p>}
      <div className={styles.figures}>
        <Figures
          figures={[
            { label: t.frame, value: shown(frame, formats.plain) },
            { label: t.forecast, value: shown(forecast.forecast, formats.plain) },
            { label: t.deviation, value: shown(deviation, formats.signed), isSum: true },
            { label: t.measures(counted.length), value: shown(measuresEffect, formats.signed) },
          ]}
        />
      </div>
      <UncountedMeasures measures={uncountedMeasures(report.workbook, forecast)} />
      {isShort && (
        <p className={styles.rule}>{gate.rule(gradeNames(model.checks["forecast-needs-measures"], texts))}</p>
      )}
      <ExplainButton
        target={{ ...forecast.at, column: "status" }}
        of={`${forecast.unit} ${formats.period(forecast.period)}`}
      />
      <RowLink place={forecast.at} of={`${forecast.unit} ${formats.period(forecast.period)}`} />
    </>
  );
}
