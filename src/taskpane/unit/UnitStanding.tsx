import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { Light } from "../../domain/light";
import type { Place } from "../../domain/source";
import type { RunReport } from "../../run/runReport";
import type { Advice } from "../../text/pane/advice";
import { usePaneContext } from "../paneContext";
import { LightShape } from "../parts/LightShape";
import { isBusy } from "../state/isBusy";
import type { PaneState } from "../state/paneState";
import { MeasurePart } from "./measure/MeasurePart";
import { UnitBeforeForecast } from "./UnitBeforeForecast";
import { UnitFigures } from "./UnitFigures";
import { type UnitForecast, unitForecast } from "./unitForecast";

const useStyles = makeStyles({
  root: { padding: "14px 16px 16px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  period: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  verdict: {
    display: "flex",
    alignItems: "baseline",
    gap: "10px",
    margin: "2px 0 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  todo: { margin: "6px 0 0", color: tokens.colorNeutralForeground2 },
  go: { marginTop: "12px" },
});

interface UnitStandingProps {
  readonly report: RunReport;
  readonly unit: string;
  readonly pane: PaneState;
  readonly canAdd: boolean;
}

/** The answer in ten seconds: may the forecast be submitted, what is missing, what would do, and the way to add a measure. */
export function UnitStanding({ report, unit, pane, canAdd }: UnitStandingProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, gate, actions } = usePaneContext();
  const verdict = useRef<HTMLHeadingElement>(null);
  /** True when the verdict is to have the focus as it is shown anew, since what had it is gone. */
  const takesFocus = useRef(false);
  const isRunning = pane.running !== undefined;
  useEffect(() => {
    // What was to be taken back was not: what comes now is something else.
    if (isRunning) takesFocus.current = false;
  }, [isRunning]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each report the verdict is a new one
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    verdict.current?.focus();
  }, [report]);
  const standing = unitForecast(report, unit);
  const { light, title, todo, at } = words(standing);
  const period = standing.kind === "given" ? texts.ownUnit.forecast(formats.period(standing.forecast.period)) : "";
  const undo = () => {
    takesFocus.current = true;
    actions.undo();
  };
  return (
    <section className={styles.root} aria-label={title}>
      {period !== "" && <p className={styles.period}>{period}</p>}
      <h2 ref={verdict} tabIndex={-1} className={styles.verdict}>
        <LightShape light={light} size={15} />
        <span>{title}</span>
      </h2>
      {todo !== undefined && <p className={styles.todo}>{todo}</p>}
      {standing.kind === "missing" && standing.row && <UnitBeforeForecast row={standing.row} />}
      {at && (
        <Button className={styles.go} onClick={() => actions.goTo(at)}>
          {texts.ownUnit.toFollowUp}
        </Button>
      )}
      {standing.kind === "given" && <UnitFigures report={report} forecast={standing.forecast} />}
      {standing.kind === "given" && canAdd && (
        <MeasurePart
          report={report}
          forecast={standing.forecast}
          written={pane.measure}
          isBusy={isBusy(pane)}
          onUndo={undo}
        />
      )}
    </section>
  );

  function words(found: UnitForecast): Standing {
    switch (found.kind) {
      case "given":
        return { light: found.forecast.status, title: gate.verdict[found.forecast.status] };
      case "missing":
        return { light: "grey", ...missing(found), at: found.at };
      case "notAsked":
        return { light: "grey", ...texts.ownUnit.notAsked };
      case "none":
        return { light: "grey", ...texts.ownUnit.noForecasts, at: { table: "followUps" } };
      case "unreadable":
        return { light: "grey", ...texts.ownUnit.unreadable, at: found.at };
    }
  }

  function missing({ period, row }: Extract<UnitForecast, { readonly kind: "missing" }>): Advice {
    const advice = texts.ownUnit.noForecast(formats.period(period));
    return row?.frame === undefined ? advice : { ...advice, todo: texts.ownUnit.writeForecast };
  }
}

interface Standing extends Partial<Advice> {
  readonly light: Light;
  readonly title: string;
  /** Where there is something to write or to put right. */
  readonly at?: Place;
}
