import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Light } from "../../../domain/light";
import { usePaneContext } from "../../paneContext";
import { LIGHT_LOOKS } from "../../parts/lightLook";

const useStyles = makeStyles({
  root: { display: "block", padding: "3px 0", minWidth: 0 },
  head: { display: "flex", alignItems: "baseline", gap: "8px" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figure: { flexShrink: 0, maxWidth: "45%", fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  under: {
    display: "block",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  light: { fontWeight: tokens.fontWeightSemibold },
});

interface LineWordsProps {
  readonly light: Light;
  readonly name: string;
  readonly isStrong?: boolean;
  readonly figure?: string | undefined;
  /** What stands after the light's word; undefined and empty parts are left out. */
  readonly under: readonly ReactNode[];
}

/** A line of the tree: its name and the number that matters, beneath it the light in words and what else is known. */
export function LineWords({ light, name, isStrong = false, figure, under }: LineWordsProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const parts = under.filter((part) => part !== undefined && part !== "");
  return (
    <span className={styles.root}>
      <span className={styles.head}>
        <span className={isStrong ? `${styles.name} ${styles.strong}` : styles.name}>{name}</span>
        {figure !== undefined && <span className={styles.figure}>{figure}</span>}
      </span>
      <span className={styles.under}>
        <span className={styles.light} style={{ color: LIGHT_LOOKS[light].word }}>
          {texts.light.word[light]}
        </span>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no names and never move
          <span key={index}> · {part}</span>
        ))}
      </span>
    </span>
  );
}
