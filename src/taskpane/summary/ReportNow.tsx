import { makeStyles, tokens } from "@fluentui/react-components";
import { AlertUrgent16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { FindingOf } from "../../domain/finding";
import { sameName } from "../../domain/nameKey";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { PlaceRow } from "../parts/PlaceRow";

const useStyles = makeStyles({
  list: { margin: 0, padding: "8px 16px 0", listStyle: "none" },
  line: { display: "flex", gap: "8px" },
  sign: { flexShrink: 0, paddingTop: "2px", color: tokens.colorPaletteRedForeground1 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold, color: tokens.colorPaletteRedForeground1 },
  text: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ReportNowProps {
  readonly report: RunReport;
  /** The one whose deviations are told; those of all when not given. */
  readonly unit?: string;
}

/** The deviations that must be reported at once, before all else (L-g, S4-e). Nothing where there are none. */
export function ReportNow({ report, unit }: ReportNowProps): ReactElement | null {
  const styles = useStyles();
  const all = report.findings.flatMap(({ finding }) => (finding.code === "report-now" ? [finding] : []));
  const found = unit === undefined ? all : all.filter(({ facts }) => sameName(facts.unit, unit));
  if (found.length === 0) return null;
  return (
    <ul className={styles.list}>
      {found.map((finding) => (
        <li key={`${finding.at.row} ${finding.facts.unit}`}>
          <Deviation finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function Deviation({ finding }: { readonly finding: FindingOf<"report-now"> }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const { unit, period, deviation, limit } = finding.facts;
  const amount = `${formats.signed(deviation)}${formats.unit === "" ? "" : `\u00a0${formats.unit}`}`;
  return (
    <PlaceRow place={finding.at}>
      <span className={styles.line}>
        <span className={styles.sign}>
          <AlertUrgent16Filled aria-hidden="true" />
        </span>
        <span>
          <span className={styles.title}>{texts.units.reportNow(unit)}</span>
          <span className={styles.text}>
            {texts.units.reportNowText(amount, formats.period(period), formats.amount(limit))}
          </span>
        </span>
      </span>
    </PlaceRow>
  );
}
