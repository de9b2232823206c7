import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { ReportProgress } from "../reporting/ReportProgress";
import { ReportResult } from "../reporting/ReportResult";
import type { Reporting } from "../state/paneState";

const useStyles = makeStyles({ intro: { margin: "0 0 10px", color: tokens.colorNeutralForeground2 } });

/** Puts the saved scenarios side by side on a sheet. */
export function ScenarioSheet({ reporting }: { readonly reporting: Reporting }): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const t = texts.scenarios;
  return (
    <>
      <Section title={t.toSheet}>
        <p className={styles.intro}>{t.toSheetIntro}</p>
        {reporting.running ? (
          <ReportProgress running={reporting.running} />
        ) : (
          <Button onClick={() => actions.createReports({ reports: ["scenarios"] })}>{t.toSheet}</Button>
        )}
      </Section>
      {reporting.result && <ReportResult result={reporting.result} />}
    </>
  );
}
