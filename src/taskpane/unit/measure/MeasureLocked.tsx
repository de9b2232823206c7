import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePaneContext } from "../../paneContext";

const useStyles = makeStyles({ root: { margin: "12px 0 0", color: tokens.colorNeutralForeground2 } });

/** Why no measure can be written while the colours are locked, before anything is typed, and the way to unlock them. */
export function MeasureLocked({ id }: { readonly id: string }): ReactElement {
  const styles = useStyles();
  const { texts, showView } = usePaneContext();
  const { title, todo } = texts.failure.locked;
  return (
    <p className={styles.root}>
      <span id={id}>{`${title}. ${todo}`}</span>{" "}
      <Link as="button" onClick={() => showView("versions")}>
        {texts.failure.toVersions}
      </Link>
    </p>
  );
}
