import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IndicatorLine } from "./goalTree";
import { IndicatorItem } from "./IndicatorItem";

const useStyles = makeStyles({ root: { margin: 0, padding: 0, listStyle: "none" } });

/** Indicators under each other; nothing where there are none. */
export function IndicatorList({ lines }: { readonly lines: readonly IndicatorLine[] }): ReactElement | null {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.root}>
      {lines.map((line) => (
        <li key={line.row.id}>
          <IndicatorItem line={line} />
        </li>
      ))}
    </ul>
  );
}
