import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  CircleHint16Regular,
  LockClosed16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { LocatedFinding } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { isBusy } from "../state/isBusy";
import type { PaneState } from "../state/paneState";
import { FindingsLink } from "./FindingsLink";
import { type RunStateWords, runStateWords } from "./runStateWords";
import { useHeldBack } from "./useHeldBack";

const useStyles = makeStyles({
  root: { padding: "4px 16px 8px", flexShrink: 0 },
  line: { display: "flex", alignItems: "center", gap: "8px", minHeight: "36px" },
  icon: { flexShrink: 0, display: "flex", color: tokens.colorNeutralForeground3 },
  fresh: { color: tokens.colorPaletteGreenForeground1 },
  stale: { color: tokens.colorPaletteMarigoldForeground2 },
  words: { flexGrow: 1, minWidth: 0, lineHeight: tokens.lineHeightBase200 },
  under: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  button: { flexShrink: 0, minWidth: 0 },
  progress: { marginTop: "4px" },
});

interface RunStripProps {
  readonly pane: PaneState;
  /** True while results and colours follow by themselves. */
  readonly keepsCurrent: boolean;
  /** Those that concern the person. */
  readonly findings: readonly LocatedFinding[];
  readonly onFindings: () => void;
}

/** How the numbers stand against the tables, the way to the findings, and the button that computes. */
export function RunStrip({ pane, keepsCurrent, findings, onFindings }: RunStripProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, actions } = usePaneContext();
  const { running, staleTables } = pane;
  const heldBack = useHeldBack(running !== undefined);
  const words = runStateWords(pane, { texts: texts.run, formats }, new Date());
  const stale = staleTables.length > 0 ? texts.run.staleTables(staleTables.join(", ")) : undefined;
  const isWritten = pane.standing === "run" && staleTables.length === 0;
  const toFindings = pane.report && words.under !== "" && (
    <>
      {" · "}
      <FindingsLink findings={findings} onFindings={onFindings} />
    </>
  );
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <StateIcon state={words.state} />
        <div className={styles.words} title={stale}>
          <span role="status">{words.title}</span>
          {isWritten && toFindings}
          {words.under !== "" && (
            <span className={styles.under}>
              {words.under}
              {!isWritten && toFindings}
              {keepsCurrent && ` · ${texts.run.keepsCurrent}`}
            </span>
          )}
        </div>
        {running ? (
          <Button
            className={styles.button}
            disabledFocusable={running.cancelling}
            onClick={() => heldBack(actions.cancel)}
          >
            {texts.run.cancel}
          </Button>
        ) : (
          <Button
            className={styles.button}
            appearance={["fresh", "locked"].includes(words.state) ? "secondary" : "primary"}
            disabledFocusable={isBusy(pane)}
            onClick={actions.recalculate}
          >
            {texts.run.recalculate}
          </Button>
        )}
      </div>
      {running && <ProgressBar className={styles.progress} value={running.share} aria-label={texts.run.progress} />}
    </div>
  );
}

function StateIcon({ state }: { readonly state: RunStateWords["state"] }): ReactElement {
  const styles = useStyles();
  const Icon = {
    never: Circle16Regular,
    running: CircleHint16Regular,
    stale: CircleHint16Regular,
    fresh: CheckmarkCircle16Filled,
    locked: LockClosed16Regular,
  }[state];
  return (
    <span className={mergeClasses(styles.icon, state === "fresh" && styles.fresh, state === "stale" && styles.stale)}>
      <Icon aria-hidden="true" />
    </span>
  );
}
