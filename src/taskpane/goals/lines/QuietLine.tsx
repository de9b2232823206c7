import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: { display: "block", padding: "3px 0", overflowWrap: "anywhere" },
  hole: { color: tokens.colorPaletteRedForeground1, fontStyle: "italic" },
  advice: { color: tokens.colorBrandForeground1, fontStyle: "italic" },
  group: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  under: {
    display: "block",
    fontStyle: "normal",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface QuietLineProps {
  readonly look: "hole" | "advice" | "group";
  readonly name: string;
  readonly under: string;
}

/** A line without a light: a hole in the chain, in the colour of its finding, or the heading of what stands apart. */
export function QuietLine({ look, name, under }: QuietLineProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[look])}>
      {name}
      {under !== "" && <span className={styles.under}>{under}</span>}
    </span>
  );
}
