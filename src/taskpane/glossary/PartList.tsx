import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px", padding: "2px 0" },
  says: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface PartListProps {
  readonly lines: readonly { readonly name: string; readonly says?: string }[];
}

/** Names under each other, with what is said of each beside it. */
export function PartList({ lines }: PartListProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ name, says }) => (
        <li key={name} className={says === undefined ? undefined : styles.line}>
          <span>{name}</span>
          {says !== undefined && <span className={styles.says}>{says}</span>}
        </li>
      ))}
    </ul>
  );
}
