import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Light } from "../../domain/light";
import { usePaneContext } from "../paneContext";
import { LightShape } from "./LightShape";
import { LIGHT_LOOKS } from "./lightLook";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
});

interface LightWordProps {
  readonly light: Light;
  /** Shown instead of the light's own word, where a word says more (Förfallet). */
  readonly word?: string;
}

/** A light as shape and word, in its colour. */
export function LightWord({ light, word }: LightWordProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  return (
    <span className={styles.root} style={{ color: LIGHT_LOOKS[light].word }}>
      <LightShape light={light} size={11} />
      {word ?? texts.light.word[light]}
    </span>
  );
}
