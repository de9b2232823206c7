import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Recovery, RecoveryState } from "../../domain/outcome";
import { RecoveryItem } from "./RecoveryItem";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
});

const URGENCY: Readonly<Record<RecoveryState, number>> = { overdue: 0, open: 1, recovered: 2, exempted: 2 };

/** Deficits and their recovery, overdue ones first, then by when they are due (T3.2-b). */
export function RecoveryList({ recoveries }: { readonly recoveries: readonly Recovery[] }): ReactElement {
  const styles = useStyles();
  const ordered = recoveries.toSorted((a, b) => URGENCY[a.state] - URGENCY[b.state] || a.dueYear - b.dueYear);
  return (
    <ul className={styles.list}>
      {ordered.map((recovery) => (
        <li key={`${recovery.unit} ${recovery.originYear}`} className={styles.item}>
          <RecoveryItem recovery={recovery} row={recoveries.indexOf(recovery) + 1} />
        </li>
      ))}
    </ul>
  );
}
