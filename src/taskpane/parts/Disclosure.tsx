import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight12Regular } from "@fluentui/react-icons";
import { type ReactElement, type ReactNode, useId, useState } from "react";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    width: "calc(100% + 12px)",
    margin: "0 -6px",
    padding: "7px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: {
    flexShrink: 0,
    marginTop: "4px",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
  },
  open: { transform: "rotate(90deg)" },
  summary: { flexGrow: 1, minWidth: 0 },
  content: { paddingLeft: "18px", paddingBottom: "8px" },
});

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly openFromStart?: boolean;
  readonly children: ReactNode;
}

/** A line that opens to show more beneath itself. */
export function Disclosure({ summary, openFromStart = false, children }: DisclosureProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(openFromStart);
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ChevronRight12Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} />
        <span className={styles.summary}>{summary}</span>
      </button>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
