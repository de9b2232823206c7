import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { RunReport } from "../../run/runReport";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: { flexShrink: 0, display: "flex", alignItems: "center", gap: "8px", padding: "10px 8px 2px 16px" },
  title: {
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "pre",
  },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
  budget: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

interface HeaderProps {
  readonly report: RunReport | undefined;
  /** The overflow menu. */
  readonly children: ReactNode;
}

/** Which municipality and which budget year; the product's name before the first run. */
export function Header({ report, children }: HeaderProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const year = report?.outcome.settings.budgetYear;
  const name = report?.municipality ?? texts.shell.product;
  const budget = year === undefined ? "" : ` · ${texts.shell.budget(String(year))}`;
  return (
    <div className={styles.root}>
      <h1 className={styles.title} title={`${name}${budget}`}>
        <span className={styles.name}>{name}</span>
        <span className={styles.budget}>{budget}</span>
      </h1>
      {children}
    </div>
  );
}
