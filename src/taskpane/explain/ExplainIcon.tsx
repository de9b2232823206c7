import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons";
import type { MouseEvent, ReactElement } from "react";
import type { Target } from "../../domain/explain/step";
import { usePaneContext } from "../paneContext";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "28px",
    minHeight: "28px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface ExplainIconProps {
  readonly target: Target;
  /** What is explained, for screen readers. */
  readonly of: string;
  /** The line it stands on has a key of its own for it: a tab stop on every line would be in the way. */
  readonly isOffTab?: true;
}

/** A small question mark that leads to how a number or a light comes about. Nothing where nothing can be explained. */
export function ExplainIcon({ target, of, isOffTab }: ExplainIconProps): ReactElement | null {
  const styles = useStyles();
  const { texts, explain } = usePaneContext();
  if (!explain) return null;
  const show = (event: MouseEvent) => {
    event.stopPropagation();
    explain(target);
  };
  return (
    <button
      type="button"
      className={styles.root}
      title={texts.explain.explain}
      aria-label={texts.explain.explainOf(of)}
      {...(isOffTab && { tabIndex: -1 })}
      onClick={show}
    >
      <QuestionCircle16Regular aria-hidden="true" />
    </button>
  );
}
