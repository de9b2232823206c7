import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import { Legend } from "../parts/Legend";

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

/** Under the summary: what the lights mean, which day lateness is judged by, and the way to the reports. */
export function SummaryFoot({ day, canReport }: SummaryFootProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, showView } = usePaneContext();
  return (
    <div className={styles.root}>
      <Legend />
      {day !== undefined && <p className={styles.day}>{texts.units.judgedBy(formats.day(day))}</p>}
      {canReport && (
        <Button icon={<DocumentTable20Regular />} onClick={() => showView("reports")}>
          {texts.reports.fromSummary}
        </Button>
      )}
    </div>
  );
}
