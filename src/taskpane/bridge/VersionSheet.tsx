import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { VersionServices } from "../../run/versions/versionServices";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  button: { marginTop: "14px" },
  told: { margin: "8px 0 0", color: tokens.colorNeutralForeground2 },
});

interface VersionSheetProps {
  readonly services: VersionServices;
  readonly version: string;
  /** True while something else has the workbook. */
  readonly isBusy: boolean;
}

/** Makes the bridges from a version a sheet, says so, and shows it. */
export function VersionSheet({ services, version, isBusy }: VersionSheetProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  const t = texts.bridge;
  const [told, setTold] = useState<string | undefined>();
  const [isMaking, setIsMaking] = useState(false);
  const make = async () => {
    setIsMaking(true);
    setTold(t.makingSheet);
    try {
      const sheets = await services.bridgeToSheet(version);
      const [sheet] = [...(sheets?.made ?? []), ...(sheets?.remade ?? [])];
      setTold(sheets ? (sheet === undefined ? t.sheetSame : t.sheetMade(sheet)) : `${t.goneVersion.title}.`);
      if (sheet !== undefined) actions.showSheet(sheet);
    } catch (error) {
      setTold(undefined);
      throw error;
    } finally {
      setIsMaking(false);
    }
  };
  return (
    <>
      <Button className={styles.button} disabledFocusable={isBusy || isMaking} onClick={() => actions.attempt(make)}>
        {t.toSheet}
      </Button>
      <p className={styles.told} role="status">
        {told}
      </p>
    </>
  );
}
