import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { LocatedFinding } from "../../run/runReport";
import { usePaneContext } from "../paneContext";
import { IgnoreFinding } from "./IgnoreFinding";
import { MeasureLink } from "./MeasureLink";
import { Rules } from "./Rules";
import { SeverityWord } from "./SeverityWord";
import { useFindingText } from "./useFindingText";

const useStyles = makeStyles({
  root: {
    margin: "0 -10px",
    padding: "8px 10px 6px 7px",
    borderLeft: "3px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    scrollMarginTop: "104px",
    // A contrast theme draws even what is transparent.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  address: {
    minWidth: "24px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    textAlign: "right",
  },
  where: {
    display: "flex",
    alignItems: "center",
    whiteSpace: "pre-wrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  what: { margin: "3px 0 0", overflowWrap: "anywhere" },
  action: { margin: "4px 0 2px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface FindingItemProps {
  readonly finding: LocatedFinding;
  readonly isCurrent: boolean;
  readonly onGoTo: () => void;
}

/** One finding: where, what is wrong, why it matters, and what to do. */
export function FindingItem({ finding, isCurrent, onGoTo }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const text = useFindingText()(finding);
  const self = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) self.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const { place, column, table } = finding;
  const address = place?.sheet === table ? place.cell : place?.address;
  return (
    <li ref={self} className={mergeClasses(styles.root, isCurrent && styles.current)} aria-current={isCurrent}>
      <div className={styles.head}>
        <span className={styles.where}>
          <SeverityWord severity={finding.severity} />
          {column !== undefined && ` · ${column}`}
        </span>
        {place && (
          <Link
            as="button"
            className={styles.address}
            onClick={onGoTo}
            aria-label={`${place.address}, ${texts.shell.goToCell}`}
          >
            {address}
          </Link>
        )}
      </div>
      <p className={styles.what}>{text.what}</p>
      <Rules rules={finding.rules} source={finding.source} table={table} why={text.why} />
      <p className={styles.action}>{text.action}</p>
      <MeasureLink finding={finding.finding} />
      <IgnoreFinding finding={finding} />
    </li>
  );
}
