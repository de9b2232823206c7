import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { ToSheet } from "../reporting/ToSheet";
import type { Reporting } from "../state/paneState";

const useStyles = makeStyles({ intro: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface ScenarioSheetProps {
  readonly reporting: Reporting;
  /** True while something else has the workbook. */
  readonly isBusy: boolean;
}

/** Puts the saved scenarios side by side on a sheet. */
export function ScenarioSheet({ reporting, isBusy }: ScenarioSheetProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.scenarios;
  return (
    <Section title={t.toSheet}>
      <p className={styles.intro}>{t.toSheetIntro}</p>
      <ToSheet report="scenarios" by="scenarios" label={t.toSheet} reporting={reporting} isBusy={isBusy} />
    </Section>
  );
}
