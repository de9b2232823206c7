import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Recovery } from "../../domain/outcome";
import { ExplainButton } from "../explain/ExplainButton";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { Figures } from "../parts/Figures";
import { LitLine } from "../parts/LitLine";
import { RowLink } from "../parts/RowLink";
import { gradeNames } from "./gradeNames";

const useStyles = makeStyles({
  track: {
    height: "4px",
    margin: "2px 0 8px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  done: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  rule: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface RecoveryItemProps {
  readonly recovery: Recovery;
  /** Its row in Återhämtning, as the outcome has them, from 1. */
  readonly row: number;
}

/** One deficit with what has been recovered of it, what is left and until when (T3.2-b). */
export function RecoveryItem({ recovery, row }: RecoveryItemProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, model } = usePaneContext();
  const t = texts.followUp;
  const name = t.deficitOf(recovery.unit, String(recovery.originYear));
  const done = recovery.deficit === 0 ? 1 : (recovery.recovered + recovery.exempted) / recovery.deficit;
  const summary = (
    <LitLine
      light={recovery.status}
      word={t.state[recovery.state]}
      name={name}
      under={t.due(String(recovery.dueYear))}
      figure={formats.plain(recovery.remaining)}
    />
  );
  return (
    <Disclosure summary={summary}>
      <div className={styles.track} role="img" aria-label={t.recoveredShare(formats.share(done))}>
        <div className={styles.done} style={{ width: `${Math.min(1, done) * 100}%` }} />
      </div>
      <Figures
        figures={[
          { label: t.deficit, value: formats.plain(recovery.deficit) },
          { label: t.recovered, value: formats.signed(-recovery.recovered) },
          { label: t.exempted, value: formats.signed(-recovery.exempted) },
          { label: t.left, value: formats.amount(recovery.remaining), isSum: true },
        ]}
      />
      <p className={styles.rule}>{t.recoveryRule(gradeNames(model.checks["deficit-overdue"], texts))}</p>
      <ExplainButton target={{ table: "recoveries", row, column: "remaining" }} of={name} />
      <RowLink place={recovery.at} of={name} />
    </Disclosure>
  );
}
