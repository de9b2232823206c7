import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sameName } from "../../domain/nameKey";
import type { RunReport } from "../../run/runReport";
import { RecoveryList } from "../followUp/RecoveryList";
import { usePaneContext } from "../paneContext";
import { Section } from "../parts/Section";
import { isExpected, PARTS } from "../problems/explanation";
import { NotComputed } from "../problems/NotComputed";
import { economyVerdict } from "../summary/economyVerdict";

const useStyles = makeStyles({ none: { margin: 0, color: tokens.colorNeutralForeground2 } });

interface UnitDeficitsProps {
  readonly report: RunReport;
  readonly unit: string;
}

/** What the unit must recover and by when (T3.2-b); recovered deficits are history, and not here. An exempted one is told. */
export function UnitDeficits({ report, unit }: UnitDeficitsProps): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const open = report.outcome.recoveries.filter(
    (recovery) => sameName(recovery.unit, unit) && (recovery.state === "open" || recovery.state === "overdue"),
  );
  const exempted = report.outcome.recoveries.filter(
    (recovery) => sameName(recovery.unit, unit) && recovery.exempted > 0 && !open.includes(recovery),
  );
  const isLost = isExpected(report, PARTS.deficits) && !economyVerdict(report).deficitsAreKnown;
  return (
    <Section
      title={texts.ownUnit.toRecover}
      aside={open.length > 0 ? `${texts.followUp.left}, ${formats.unit}` : undefined}
    >
      {open.length > 0 && <RecoveryList recoveries={open} all={report.outcome.recoveries} />}
      {open.length === 0 && !isLost && <p className={styles.none}>{texts.ownUnit.nothingToRecover}</p>}
      {exempted.map((recovery) => (
        <p key={recovery.at.row} className={styles.none}>
          {texts.ownUnit.exempted(formats.amount(recovery.exempted), String(recovery.originYear))}
        </p>
      ))}
      {isLost && <NotComputed report={report} part={PARTS.deficits} isPartly={open.length > 0} />}
    </Section>
  );
}
