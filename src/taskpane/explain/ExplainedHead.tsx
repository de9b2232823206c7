import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import type { ShownExplanation } from "../../domain/explain/shownExplanation";
import { type ExplainedCell, placeKey } from "../../run/explain/explained";
import { titleText, valueText } from "../../text/explain/explanationText";
import { usePaneContext } from "../paneContext";
import { LightShape } from "../parts/LightShape";
import { LIGHT_LOOKS } from "../parts/lightLook";
import { useExplainWords } from "./useExplainWords";

const useStyles = makeStyles({
  // The focus is put here for those who listen; nothing can be done with it, so nothing is drawn.
  root: { padding: "10px 16px 10px", outlineStyle: "none" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  value: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  words: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  address: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

interface ExplainedHeadProps {
  readonly explained: ExplainedCell;
  readonly shown: ShownExplanation;
}

/** What is explained, what it says in large letters, and its cell. */
export function ExplainedHead({ explained, shown }: ExplainedHeadProps): ReactElement {
  const styles = useStyles();
  const { texts, actions, memory } = usePaneContext();
  const { explanation, amountUnit, address } = explained;
  const { own } = useExplainWords(amountUnit);
  const head = useRef<HTMLDivElement>(null);
  const place = placeKey(explanation.target);
  useEffect(() => {
    // Another cell is explained: that is where one reads on. The same one told anew leaves the focus where it is.
    if (memory.explained === place) return;
    memory.explained = place;
    head.current?.focus();
  }, [memory, place]);
  const { value } = shown;
  const isLong = value.kind === "words" || value.kind === "parts" || value.kind === "unknown";
  const light = value.kind === "light" ? value.light : undefined;
  return (
    <div className={styles.root} ref={head} tabIndex={-1}>
      <h3 className={styles.title}>{titleText(shown, own)}</h3>
      <div className={isLong ? styles.words : styles.value} style={light && { color: LIGHT_LOOKS[light].word }}>
        {light && <LightShape light={light} size={18} />}
        {valueText(shown, own)}
      </div>
      {address !== undefined && (
        <Link
          as="button"
          className={styles.address}
          aria-label={texts.explain.goTo(address)}
          onClick={() => actions.goTo(explanation.target)}
        >
          {address}
        </Link>
      )}
    </div>
  );
}
