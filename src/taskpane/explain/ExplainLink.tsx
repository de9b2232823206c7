import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
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
    textAlign: "inherit",
    overflowWrap: "anywhere",
    minWidth: 0,
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

interface ExplainLinkProps {
  /** What is explained, for screen readers. */
  readonly of: string;
  /** Said before it, where the number itself is not in `of`. */
  readonly number?: string;
  readonly onClick: () => void;
  readonly children: string;
}

/** Quiet words or a number with dots beneath: they lead to how it comes about. */
export function ExplainLink({ of, number, onClick, children }: ExplainLinkProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const name = texts.explain.explainOf(of);
  return (
    <button
      type="button"
      className={styles.root}
      title={texts.explain.explain}
      aria-label={number === undefined ? name : `${number}, ${name}`}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
