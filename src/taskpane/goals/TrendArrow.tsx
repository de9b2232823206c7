import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown12Regular, ArrowRight12Regular, ArrowUp12Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Trend } from "../../domain/outcome";
import { usePaneContext } from "../paneContext";

const ARROWS = { up: ArrowUp12Regular, level: ArrowRight12Regular, down: ArrowDown12Regular } as const;

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    verticalAlign: "bottom",
    color: tokens.colorNeutralForeground3,
  },
});

/** Where a value is heading. Neutral in colour: up is not always good. */
export function TrendArrow({ trend }: { readonly trend: Trend }): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const Arrow = ARROWS[trend];
  return (
    <span className={styles.root}>
      <Arrow aria-hidden="true" />
      {texts.goals.trend[trend]}
    </span>
  );
}
