import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId, useRef } from "react";
import { unitFrames } from "../../../domain/checks/plausibility/unitFrames";
import { sameName } from "../../../domain/nameKey";
import type { ForecastResult } from "../../../domain/outcome";
import type { RunReport } from "../../../run/runReport";
import { usePaneContext } from "../../paneContext";
import type { WrittenMeasure } from "../../state/paneState";
import { MeasureForm } from "./MeasureForm";
import { MeasureLocked } from "./MeasureLocked";
import { MeasureWritten } from "./MeasureWritten";
import { firstFields } from "./measureFields";
import { useMeasureDraft } from "./useMeasureDraft";

const useStyles = makeStyles({ add: { display: "block", width: "100%", marginTop: "12px" } });

interface MeasurePartProps {
  readonly report: RunReport;
  readonly forecast: ForecastResult;
  readonly written: WrittenMeasure | undefined;
  readonly isBusy: boolean;
  /** Called as the measure is taken back. */
  readonly onUndo: () => void;
}

/** *Lägg till åtgärd*: the button, the form it opens, and what came of it. What is typed is kept if the view is left or the form hidden. */
export function MeasurePart({ report, forecast, written, isBusy, onUndo }: MeasurePartProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const add = useRef<HTMLDivElement>(null);
  const lockId = useId();
  const { unit, period, remaining, deviation } = forecast;
  const frameOf = unitFrames(report.workbook);
  const responsible = report.workbook.units.find((row) => sameName(row.unit, unit))?.responsible;
  const isOurs = written?.kind !== "added" || sameName(written.measure.unit, unit);
  const isLocked = report.lock !== undefined;
  const draft = useMeasureDraft(unit, written, () => firstFields(period, responsible));
  const open = () => {
    actions.closeMeasure();
    draft.open();
  };
  // The button is there again after the form has gone.
  const focusButton = () => requestAnimationFrame(() => add.current?.querySelector("button")?.focus());
  const leave = (close: () => void) => () => {
    close();
    focusButton();
  };
  return (
    <>
      {written && isOurs && <MeasureWritten written={written} forecast={forecast} onUndo={onUndo} />}
      {isLocked && <MeasureLocked id={lockId} />}
      {draft.fields ? (
        <MeasureForm
          unit={unit}
          period={period}
          amountUnit={report.outcome.settings.amountUnit}
          missing={remaining}
          scale={{
            year: period.year,
            frame: frameOf(unit) ?? forecast.frame,
            need: deviation === undefined ? undefined : -deviation,
          }}
          fields={draft.fields}
          onFields={draft.change}
          onHide={leave(draft.hide)}
          onDiscard={leave(draft.discard)}
          isHeld={isBusy || isLocked}
        />
      ) : (
        <div ref={add}>
          <Button
            className={styles.add}
            appearance={forecast.status === "red" ? "primary" : "secondary"}
            disabledFocusable={isBusy || isLocked}
            {...(isLocked && { "aria-describedby": lockId })}
            onClick={open}
          >
            {texts.measure.open}
          </Button>
        </div>
      )}
    </>
  );
}
