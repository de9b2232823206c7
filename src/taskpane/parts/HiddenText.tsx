import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Words for screen readers where the eye has a shape or a place on the page. */
export function HiddenText({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <span className={styles.root}>{children}</span>;
}
