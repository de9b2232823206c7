import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LocatedFinding } from "../../run/runReport";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({ root: { margin: 0, padding: 0, listStyle: "none" } });

export interface FindingListProps {
  readonly findings: readonly LocatedFinding[];
  /** The one walked to. */
  readonly current: LocatedFinding | undefined;
  readonly onGoTo: (finding: LocatedFinding) => void;
}

/** Findings under each other. */
export function FindingList({ findings, current, onGoTo }: FindingListProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.root}>
      {findings.map((finding) => (
        <FindingItem
          key={`${finding.finding.code} ${finding.column} ${finding.row} ${finding.message}`}
          finding={finding}
          isCurrent={finding === current}
          onGoTo={() => onGoTo(finding)}
        />
      ))}
    </ul>
  );
}
