import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import type { FindingsChange } from "../../run/findingsChange";
import type { LocatedFinding, RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { FindingsChanged } from "./FindingsChanged";
import { FindingsView } from "./FindingsView";
import { personFindings } from "./personFindings";
import { sameFinding } from "./sameFinding";

const useStyles = makeStyles({
  whose: { display: "flex", gap: "4px", margin: 0, padding: "8px 16px 0", border: "none" },
  one: { minWidth: 0, maxWidth: "70%", overflowWrap: "anywhere" },
  none: { margin: 0, padding: "12px 16px", color: tokens.colorNeutralForeground2 },
});

interface OwnFindingsProps {
  readonly report: RunReport;
  readonly wanted: LocatedFinding | undefined;
  readonly change: FindingsChange | undefined;
}

/** Fynd for a section head: those about the own unit first, and a way to all. For others all of them. */
export function OwnFindings({ report, wanted, change }: OwnFindingsProps): ReactElement {
  const styles = useStyles();
  const { texts, formats, preferences } = usePaneContext();
  const { unit, findings: own } = useMemo(() => personFindings(report, preferences), [report, preferences]);
  const [isAll, setIsAll] = useState(() => {
    const opened = wanted && sameFinding(report.findings, wanted);
    return opened !== undefined && !own.includes(opened);
  });
  if (unit === undefined || report.findings.length === 0)
    return (
      <>
        <FindingsChanged change={change} report={report} unit={undefined} />
        <FindingsView report={report} wanted={wanted} />
      </>
    );
  const t = texts.ownUnit;
  return (
    <>
      <FindingsChanged change={change} report={report} unit={isAll ? undefined : unit} />
      <fieldset className={styles.whose} aria-label={t.whoseFindings}>
        <ToggleButton size="small" className={styles.one} checked={!isAll} onClick={() => setIsAll(false)}>
          {`${unit} (${formats.count(own.length)})`}
        </ToggleButton>
        <ToggleButton size="small" className={styles.one} checked={isAll} onClick={() => setIsAll(true)}>
          {t.allFindings(formats.count(report.findings.length))}
        </ToggleButton>
      </fieldset>
      {!isAll && own.length === 0 ? (
        <p className={styles.none}>{t.noFindings}</p>
      ) : (
        <FindingsView
          key={isAll ? "all" : "own"}
          report={isAll ? report : { ...report, findings: own }}
          wanted={wanted}
        />
      )}
    </>
  );
}
