import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { unitFrames } from "../../../domain/checks/plausibility/unitFrames";
import { sameName } from "../../../domain/nameKey";
import type { ForecastResult } from "../../../domain/outcome";
import type { RunReport } from "../../../run/runReport";
import { usePaneContext } from "../../paneContext";
import type { WrittenMeasure } from "../../state/paneState";
import { MeasureForm } from "./MeasureForm";
import { MeasureWritten } from "./MeasureWritten";
import { firstFields } from "./measureFields";

const useStyles = makeStyles({ add: { display: "block", width: "100%", marginTop: "12px" } });

interface MeasurePartProps {
  readonly report: RunReport;
  readonly forecast: ForecastResult;
  readonly written: WrittenMeasure | undefined;
  readonly isBusy: boolean;
  /** Called as the measure is taken back. */
  readonly onUndo: () => void;
}

/** *Lägg till åtgärd*: the button, the form it opens, and what came of it. What is typed is kept if the view is left. */
export function MeasurePart({ report, forecast, written, isBusy, onUndo }: MeasurePartProps): ReactElement {
  const styles = useStyles();
  const { texts, memory, actions } = usePaneContext();
  const add = useRef<HTMLDivElement>(null);
  const { unit, period, remaining, deviation } = forecast;
  const frameOf = unitFrames(report.workbook);
  const responsible = report.workbook.units.find((row) => sameName(row.unit, unit))?.responsible;
  const isOurs = written?.kind !== "added" || sameName(written.measure.unit, unit);
  // What has just been written is no draft any more: the form would take the focus from what came of it.
  const isWritten = written?.kind === "added" && memory.toldMeasure !== written;
  const draft = memory.measure && sameName(memory.measure.unit, unit) ? memory.measure.fields : undefined;
  const [fields, setFields] = useState(isWritten ? undefined : draft);
  const change = (next: typeof fields) => {
    if (next) memory.measure = { unit, fields: next };
    else delete memory.measure;
    setFields(next);
  };
  useEffect(() => {
    if (written?.kind !== "added") return;
    delete memory.measure;
    setFields(undefined);
  }, [memory, written]);
  const open = () => {
    actions.closeMeasure();
    change(firstFields(period, responsible));
  };
  const close = () => {
    change(undefined);
    // The button is there again after the form has gone.
    requestAnimationFrame(() => add.current?.querySelector("button")?.focus());
  };
  return (
    <>
      {written && isOurs && <MeasureWritten written={written} forecast={forecast} onUndo={onUndo} />}
      {fields ? (
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
          fields={fields}
          onFields={change}
          onClose={close}
          isBusy={isBusy}
        />
      ) : (
        <div ref={add}>
          <Button
            className={styles.add}
            appearance={forecast.status === "red" ? "primary" : "secondary"}
            disabledFocusable={isBusy}
            onClick={open}
          >
            {texts.followUp.addMeasure}
          </Button>
        </div>
      )}
    </>
  );
}
