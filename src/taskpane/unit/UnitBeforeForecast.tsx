import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FollowUpRow } from "../../domain/followUpRows";
import { usePaneContext } from "../paneContext";
import { Figures } from "../parts/Figures";

const useStyles = makeStyles({ root: { marginTop: "12px" } });

/** What the unit's row has before its forecast is written: frame and outcome, those that are filled in. */
export function UnitBeforeForecast({ row }: { readonly row: FollowUpRow }): ReactElement | null {
  const styles = useStyles();
  const { texts, formats } = usePaneContext();
  const figures = [
    { label: texts.followUp.frame, value: row.frame },
    { label: texts.followUp.outcome, value: row.outcome },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value: formats.plain(value) }]));
  if (figures.length === 0) return null;
  return (
    <div className={styles.root}>
      <Figures figures={figures} />
    </div>
  );
}
