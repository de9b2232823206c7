import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import type { Target } from "../../domain/explain/step";
import type { Place } from "../../domain/source";
import { ExplainIcon } from "../explain/ExplainIcon";
import { usePaneContext } from "../paneContext";
import { HiddenText } from "./HiddenText";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", marginRight: "-8px" },
  root: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    flexGrow: 1,
    minWidth: 0,
    margin: "0 0 0 -8px",
    padding: "6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  body: { flexGrow: 1, minWidth: 0 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface PlaceRowProps {
  readonly place: Place;
  /** A result that can be explained from here, and what it is called. */
  readonly explained?: { readonly target: Target; readonly of: string };
  readonly children: ReactNode;
}

/** A line that leads to its row in the workbook, and where it says so to how its result comes about. */
export function PlaceRow({ place, explained, children }: PlaceRowProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  return (
    <div className={styles.row}>
      <button type="button" className={styles.root} onClick={() => actions.goTo(place)}>
        <span className={styles.body}>
          {children}
          <HiddenText>{`, ${texts.shell.goToCell}`}</HiddenText>
        </span>
        <ChevronRight16Regular className={styles.chevron} />
      </button>
      {explained && <ExplainIcon {...explained} />}
    </div>
  );
}
