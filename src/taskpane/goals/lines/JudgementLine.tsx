import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { GoalRow } from "../../../domain/goalRows";
import type { GoalResult } from "../../../domain/outcome";
import { usePaneContext } from "../../paneContext";
import type { Joined } from "../tree/treeNode";

const useStyles = makeStyles({
  root: { display: "block", padding: "3px 0", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** The written judgement of a goal beside the light that was computed, with its reason (S4-d). */
export function JudgementLine({ row, result }: Joined<GoalRow, GoalResult>): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  return (
    <span className={styles.root}>
      <span className={styles.strong}>
        {texts.goals.assessed} {texts.light.word[result.status].toLowerCase()}
      </span>
      {`, ${texts.goals.computed(texts.light.word[result.computedStatus])}. ${row.reason ?? ""}`}
    </span>
  );
}
