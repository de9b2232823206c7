import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { ForecastResult } from "../../../domain/outcome";
import { usePaneContext } from "../../paneContext";
import { HiddenText } from "../../parts/HiddenText";
import { LIGHT_LOOKS } from "../../parts/lightLook";
import { obstacleWords } from "../../problems/obstacleWords";
import type { WrittenMeasure } from "../../state/paneState";

const useStyles = makeStyles({
  root: {
    position: "relative",
    marginTop: "12px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: "2px 0 0", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px", marginTop: "8px" },
});

interface MeasureWrittenProps {
  readonly written: WrittenMeasure;
  readonly forecast: ForecastResult | undefined;
  readonly onUndo: () => void;
}

/** What came of a new measure: how the forecast stands now and the way to take it back, or why it could not be written. It takes the focus. */
export function MeasureWritten({ written, forecast, onUndo }: MeasureWrittenProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, gate, actions, memory } = usePaneContext();
  const t = texts.measure;
  const self = useRef<HTMLElement>(null);
  useEffect(() => {
    // Once: who comes back to the view by the tabs keeps the focus there.
    if (memory.toldMeasure === written) return;
    memory.toldMeasure = written;
    self.current?.focus();
  }, [memory, written]);
  if (written.kind === "refused") {
    return (
      <section
        ref={self}
        tabIndex={-1}
        role="alert"
        className={styles.root}
        style={{ backgroundColor: LIGHT_LOOKS.red.ground }}
      >
        <p className={styles.verdict}>{t.refused}</p>
        <p className={styles.text}>{obstacleWords(written.obstacle, "measures", texts.obstacle)}</p>
      </section>
    );
  }
  const light = forecast?.status ?? "grey";
  const { remaining } = forecast ?? {};
  return (
    <section
      ref={self}
      tabIndex={-1}
      role="status"
      className={styles.root}
      style={{ backgroundColor: LIGHT_LOOKS[light].ground }}
    >
      <p className={styles.verdict}>{t.added(written.measure.measure)}</p>
      {/* The verdict stands in sight above; who hears it has just left the form. */}
      <HiddenText>{gate.verdict[light]}. </HiddenText>
      {light === "red" && remaining !== undefined && (
        <p className={styles.text}>{t.wouldLack(formats.amount(remaining))}</p>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={onUndo}>
          {t.undo}
        </Button>
        <Link as="button" onClick={() => actions.goTo({ table: "measures" })}>
          {t.toRow}
        </Link>
      </div>
    </section>
  );
}
