import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Where goals do not cascade: that a link says what belongs together, and passes no light on (T1.3-a). */
export function LinkNote(): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  return <p className={styles.root}>{texts.goals.notRolledUp}</p>;
}
