import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Advice } from "../../text/pane/advice";

const useStyles = makeStyles({
  root: { padding: "28px 20px", textAlign: "center" },
  title: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", marginTop: "16px" },
});

interface EmptyProps {
  readonly text: Advice;
  readonly children?: ReactNode;
}

/** What stands where there is nothing to show: what is missing, and what to do. */
export function Empty({ text, children }: EmptyProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{text.title}</h2>
      <p className={styles.text}>{text.todo}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
