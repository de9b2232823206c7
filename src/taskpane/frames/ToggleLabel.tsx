import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight12Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    padding: 0,
    border: "none",
    background: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    minHeight: "24px",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: { flexShrink: 0, marginTop: "4px", color: tokens.colorNeutralForeground3 },
  open: { transform: "rotate(90deg)" },
});

interface ToggleLabelProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A row's label that opens the rows beneath it. */
export function ToggleLabel({ isOpen, onToggle, children }: ToggleLabelProps): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} aria-expanded={isOpen} onClick={onToggle}>
      <ChevronRight12Regular className={mergeClasses(styles.chevron, isOpen && styles.open)} />
      <span>{children}</span>
    </button>
  );
}
