import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { ReportId } from "../../sheets/report/reportSheet";
import { usePaneContext } from "../paneContext";
import type { View } from "../shell/views";
import type { Reporting } from "../state/paneState";
import { ReportAnswer } from "./ReportAnswer";
import { ReportProgress } from "./ReportProgress";

const useStyles = makeStyles({ root: { marginTop: "14px" }, answer: { marginTop: "8px" } });

interface ToSheetProps {
  readonly report: ReportId;
  /** The view that asks: only it tells what came of it. */
  readonly by: View;
  readonly label: string;
  readonly reporting: Reporting;
  /** True while something else has the workbook. */
  readonly isBusy: boolean;
}

/** Makes what a view shows a sheet, which is then shown; how it goes and what came of it stand at the button. */
export function ToSheet({ report, by, label, reporting, isBusy }: ToSheetProps): ReactElement {
  const styles = useStyles();
  const { actions } = usePaneContext();
  const answer = useRef<HTMLDivElement>(null);
  const { running } = reporting;
  const result = reporting.by === by ? reporting.result : undefined;
  useEffect(() => {
    if (result) answer.current?.scrollIntoView({ block: "nearest" });
  }, [result]);
  return (
    <div className={styles.root}>
      <Button
        disabledFocusable={isBusy || running !== undefined}
        onClick={() => actions.createReports({ reports: [report] }, by)}
      >
        {label}
      </Button>
      {running && reporting.by === by && <ReportProgress running={running} />}
      <div ref={answer} className={result && styles.answer} role="status">
        {result && <ReportAnswer result={result} />}
      </div>
    </div>
  );
}
