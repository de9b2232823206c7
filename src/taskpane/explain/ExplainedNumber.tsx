import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Target } from "../../domain/explain/step";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: {
    padding: "2px",
    margin: "-2px",
    border: "none",
    background: "transparent",
    color: "inherit",
    font: "inherit",
    fontVariantNumeric: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    minHeight: "24px",
    ":hover": { color: tokens.colorBrandForeground1, textDecorationStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A number that leads to how it comes about; plain where nothing can be explained. `of` says what it is. */
export function ExplainedNumber({
  number,
  target,
  of,
}: {
  readonly number: string;
  readonly target: Target;
  readonly of: string;
}): ReactElement {
  const styles = useStyles();
  const { texts, explain } = usePaneContext();
  if (!explain) return <>{number}</>;
  return (
    <button
      type="button"
      className={styles.root}
      title={texts.explain.explain}
      aria-label={`${number}, ${texts.explain.explainOf(of)}`}
      onClick={() => explain(target)}
    >
      {number}
    </button>
  );
}
