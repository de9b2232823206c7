import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReportId } from "../../sheets/report/reportSheet";
import { REPORT_NAMES } from "../../text/reports/reportNames";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, border: "none" },
  item: { display: "flex", alignItems: "flex-start", marginLeft: "-8px" },
  what: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  all: { display: "flex", gap: "4px", marginLeft: "-6px" },
});

interface ReportListProps {
  readonly reports: readonly ReportId[];
  readonly chosen: ReadonlySet<ReportId>;
  readonly onChosen: (chosen: ReadonlySet<ReportId>) => void;
}

/** The reports to choose among, each with what it is, and all or none of them at once. */
export function ReportList({ reports, chosen, onChosen }: ReportListProps): ReactElement {
  const styles = useStyles();
  const { texts, words } = usePaneContext();
  const t = texts.reports;
  const toggle = (report: ReportId, isChosen: boolean) =>
    onChosen(new Set(reports.filter((one) => (one === report ? isChosen : chosen.has(one)))));
  return (
    <fieldset className={styles.list} aria-label={t.choose}>
      {reports.map((report) => (
        <div key={report} className={styles.item}>
          <Checkbox
            checked={chosen.has(report)}
            onChange={(_, { checked }) => toggle(report, checked === true)}
            label={
              <span>
                <span lang="sv">{REPORT_NAMES[report]}</span>
                <span className={styles.what}>{t.what[report](words)}</span>
              </span>
            }
          />
        </div>
      ))}
      <div className={styles.all}>
        <Button size="small" appearance="subtle" onClick={() => onChosen(new Set(reports))}>
          {t.all}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onChosen(new Set())}>
          {t.none}
        </Button>
      </div>
    </fieldset>
  );
}
