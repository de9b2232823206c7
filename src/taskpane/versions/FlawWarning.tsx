import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FlawedVersion } from "../../domain/versions/integrity";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({ root: { margin: "8px 0", overflowWrap: "anywhere" } });

/** Says that what was kept of a version is not what was kept any more, before anything that is computed from it. */
export function FlawWarning({ flaw }: { readonly flaw: FlawedVersion }): ReactElement {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const { version, integrity, missing } = flaw;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.root}>
      <MessageBarBody>{texts.versions.flaw[integrity](version, formats.count(missing))}</MessageBarBody>
    </MessageBar>
  );
}
