import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Recovery, RecoveryState } from "../../domain/outcome";
import { RecoveryItem } from "./RecoveryItem";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
});

const URGENCY: Readonly<Record<RecoveryState, number>> = { overdue: 0, open: 1, recovered: 2, exempted: 2 };

interface RecoveryListProps {
  /** Those that are shown. */
  readonly recoveries: readonly Recovery[];
  /** All that the run gave: their order is that of the rows of Återhämtning. */
  readonly all: readonly Recovery[];
}

/** Deficits and their recovery, overdue ones first, then by when they are due (T3.2-b). */
export function RecoveryList({ recoveries, all }: RecoveryListProps): ReactElement {
  const styles = useStyles();
  const ordered = recoveries.toSorted((a, b) => URGENCY[a.state] - URGENCY[b.state] || a.dueYear - b.dueYear);
  return (
    <ul className={styles.list}>
      {ordered.map((recovery) => (
        <li key={`${recovery.unit} ${recovery.originYear}`} className={styles.item}>
          <RecoveryItem recovery={recovery} row={all.indexOf(recovery) + 1} />
        </li>
      ))}
    </ul>
  );
}
