import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { ReportId } from "../../sheets/report/reportSheet";
import { usePaneContext } from "../paneContext";
import type { ReportChoices } from "../paneModel";
import { Section } from "../parts/Section";
import type { Reporting } from "../state/paneState";
import { ReportList } from "./ReportList";
import { ReportProgress } from "./ReportProgress";
import { ReportResult } from "./ReportResult";
import { ReportUnit } from "./ReportUnit";
import { reportWish } from "./reportWish";

const useStyles = makeStyles({
  intro: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
  make: { marginTop: "14px" },
});

interface ReportsViewProps {
  /** Undefined where reports can not be made. */
  readonly choices: ReportChoices | undefined;
  readonly reporting: Reporting;
  /** True while something else has the workbook. */
  readonly isBusy: boolean;
}

/** Rapporter: which to make and for whom, how it goes, and the sheets that came of it. */
export function ReportsView({ choices, reporting, isBusy }: ReportsViewProps): ReactElement {
  const styles = useStyles();
  const { texts, actions, memory } = usePaneContext();
  const t = texts.reports;
  const [picked, setPicked] = useState(memory.reports);
  // All that there are in the report shown, until something has been chosen.
  const chosen: ReadonlySet<ReportId> = picked ?? new Set(choices?.reports);
  const [unit, setUnit] = useState(memory.reportUnit ?? "");
  if (!choices) return <Section title={t.choose}>{t.notHere}</Section>;
  const wish = reportWish(choices, chosen, unit);
  return (
    <>
      <Section title={t.choose}>
        <p className={styles.intro}>{t.intro}</p>
        <ReportList
          reports={choices.reports}
          chosen={chosen}
          onChosen={(next) => {
            memory.reports = next;
            setPicked(next);
          }}
        />
        <ReportUnit
          choices={choices}
          chosen={chosen}
          unit={unit}
          onUnit={(next) => {
            memory.reportUnit = next;
            setUnit(next);
          }}
        />
        <Button
          className={styles.make}
          appearance="primary"
          disabledFocusable={isBusy || reporting.running !== undefined || wish === undefined}
          onClick={() => wish && actions.createReports(wish, "reports")}
        >
          {t.make}
        </Button>
        {reporting.running && <ReportProgress running={reporting.running} />}
        {wish === undefined && <p className={styles.intro}>{t.nothingChosen}</p>}
      </Section>
      <ReportResult result={reporting.by === "reports" ? reporting.result : undefined} />
    </>
  );
}
