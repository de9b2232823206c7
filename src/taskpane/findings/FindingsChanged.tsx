import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { sameName } from "../../domain/nameKey";
import type { FindingsChange } from "../../run/findingsChange";
import type { LocatedFinding, RunReport } from "../../run/runReport";
import { findingMessage } from "../../text/findings/describeFinding";
import { usePaneContext } from "../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { unitOfFindings } from "./findingsOfUnit";
import { useFindingText } from "./useFindingText";

const useStyles = makeStyles({
  root: { padding: "2px 16px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: { margin: "0 0 6px", overflowWrap: "anywhere" },
  word: { fontWeight: tokens.fontWeightSemibold },
});

interface FindingsChangedProps {
  readonly change: FindingsChange | undefined;
  readonly report: RunReport;
  /** The unit whose findings alone are told of; undefined for all. */
  readonly unit: string | undefined;
}

/** What a run changed among the findings since the report before it: how many came and went, and opened which. */
export function FindingsChanged({ change, report, unit }: FindingsChangedProps): ReactElement | null {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.findings;
  const textOf = useFindingText();
  const { came, gone } = useMemo(() => changeOf(change, report, unit), [change, report, unit]);
  if (came.length + gone.length === 0) return null;
  const messageOf = (found: LocatedFinding) => findingMessage(textOf(found));
  const lines = [
    ...came.map((one) => [t.came, messageOf(one)] as const),
    ...gone.map((one) => [t.gone, messageOf(one)] as const),
  ];
  const counts = [
    ...(came.length > 0 ? [t.countCame(came.length)] : []),
    ...(gone.length > 0 ? [t.countGone(gone.length)] : []),
  ];
  return (
    <div className={styles.root}>
      <Disclosure summary={`${t.cameAndWent}: ${counts.join(", ")}`}>
        <ul className={styles.list}>
          {lines.map(([word, message], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with each change, and two lines may say the same
            <li key={`${index} ${message}`} className={styles.line}>
              <span className={styles.word}>{word}:</span> {message}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function changeOf(change: FindingsChange | undefined, report: RunReport, unit: string | undefined): FindingsChange {
  const { came, gone } = change ?? { came: [], gone: [] };
  if (unit === undefined) return { came, gone };
  const unitOf = unitOfFindings(report);
  const isOwn = (found: LocatedFinding) => sameName(unitOf(found) ?? "", unit);
  return { came: came.filter(isOwn), gone: gone.filter(isOwn) };
}
