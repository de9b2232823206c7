import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import type { Reporting } from "../state/paneState";

const useStyles = makeStyles({
  root: { marginTop: "14px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", marginBottom: "6px" },
});

interface ReportProgressProps {
  readonly running: NonNullable<Reporting["running"]>;
}

/** How far the reports have come, in words and as a bar, and the way to stop. */
export function ReportProgress({ running }: ReportProgressProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const words = running.cancelling ? texts.run.cancelling : texts.reports.step[running.step];
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span role="status">{words}</span>
        <Button disabledFocusable={running.cancelling} onClick={actions.cancelReports}>
          {texts.run.cancel}
        </Button>
      </div>
      <ProgressBar value={running.share} aria-label={texts.reports.progress} />
    </div>
  );
}
