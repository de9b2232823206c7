import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: { padding: "12px 16px 20px" },
  day: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface SummaryFootProps {
  /** The ISO day that what is late is judged by. */
  readonly day: string | undefined;
  readonly canReport: boolean;
}

/** Under the summary: which day lateness is judged by, and the way to the reports. */
export function SummaryFoot({ day, canReport }: SummaryFootProps): ReactElement | null {
  const styles = useStyles();
  const { texts, formats, showView } = usePaneContext();
  if (day === undefined && !canReport) return null;
  return (
    <div className={styles.root}>
      {day !== undefined && <p className={styles.day}>{texts.units.judgedBy(formats.day(day))}</p>}
      {canReport && (
        <Button icon={<DocumentTable20Regular />} onClick={() => showView("reports")}>
          {texts.reports.fromSummary}
        </Button>
      )}
    </div>
  );
}
