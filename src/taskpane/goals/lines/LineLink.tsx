import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { MouseEvent, ReactElement } from "react";
import { usePaneContext } from "../../paneContext";
import type { LineTarget } from "./lineTarget";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "28px",
    minHeight: "28px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorBrandForeground1 },
  },
});

interface LineLinkProps {
  readonly target: LineTarget;
  readonly onGo: () => void;
}

/**
 * The link at a line's right end, to its row or its finding. Only for the pointer: from the keyboard Enter on the line does
 * the same, and a tab stop on every line would be in the way.
 */
export function LineLink({ target, onGo }: LineLinkProps): ReactElement {
  const styles = useStyles();
  const { texts } = usePaneContext();
  const name = target.kind === "finding" ? texts.goals.toFinding : texts.shell.goToRow;
  const go = (event: MouseEvent) => {
    event.stopPropagation();
    onGo();
  };
  return (
    <button type="button" tabIndex={-1} className={styles.root} title={name} aria-label={name} onClick={go}>
      <ChevronRight16Regular aria-hidden="true" />
    </button>
  );
}
