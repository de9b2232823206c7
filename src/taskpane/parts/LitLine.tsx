import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Light } from "../../domain/light";
import { usePaneContext } from "../paneContext";
import { LightShape } from "./LightShape";
import { LIGHT_LOOKS } from "./lightLook";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "baseline", gap: "8px" },
  words: { flexGrow: 1, minWidth: 0 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  under: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  word: { fontWeight: tokens.fontWeightSemibold },
  figure: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

interface LitLineProps {
  readonly light: Light;
  readonly name: string;
  /** Follows the light's word: "Röd · augusti 2026". */
  readonly under: string;
  /** Shown instead of the light's own word. */
  readonly word?: string;
  readonly figure?: string | undefined;
}

/** A line with its light: shape, name, the light in words beneath, and the number that matters at the right. */
export function LitLine({ light, name, under, word, figure }: LitLineProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  return (
    <span className={styles.root}>
      <LightShape light={light} size={11} />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.under}>
          <span className={styles.word} style={{ color: LIGHT_LOOKS[light].word }}>
            {word ?? texts.light.word[light]}
          </span>
          {under !== "" && ` · ${under}`}
        </span>
      </span>
      {figure !== undefined && <span className={styles.figure}>{figure}</span>}
    </span>
  );
}
