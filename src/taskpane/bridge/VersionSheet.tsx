import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { VersionServices } from "../../run/versions/versionServices";
import { usePaneContext } from "../paneContext";
import { MadeSheetAnswer } from "../reporting/MadeSheetAnswer";
import { useMadeSheet } from "../reporting/useMadeSheet";

const useStyles = makeStyles({ button: { marginTop: "14px" } });

interface VersionSheetProps {
  readonly services: VersionServices;
  readonly version: string;
  /** True while something else has the workbook. */
  readonly isBusy: boolean;
}

/** Makes the bridges from a version a sheet, says what came of it, and shows it. */
export function VersionSheet({ services, version, isBusy }: VersionSheetProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const t = texts.bridge;
  const sheet = useMadeSheet(() => services.bridgeToSheet(version), "bridge");
  return (
    <>
      <Button className={styles.button} disabledFocusable={isBusy || sheet.isMaking} onClick={sheet.make}>
        {t.toSheet}
      </Button>
      <MadeSheetAnswer sheet={sheet} gone={`${t.goneVersion.title}.`} />
    </>
  );
}
