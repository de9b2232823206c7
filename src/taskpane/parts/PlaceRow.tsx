import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import type { Place } from "../../domain/source";
import { usePaneContext } from "../paneContext";
import { HiddenText } from "./HiddenText";

const useStyles = makeStyles({
  root: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "calc(100% + 16px)",
    margin: "0 -8px",
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
  readonly children: ReactNode;
}

/** A line that leads to its row in the workbook. */
export function PlaceRow({ place, children }: PlaceRowProps): ReactElement {
  const styles = useStyles();
  const { texts, actions } = usePaneContext();
  return (
    <button type="button" className={styles.root} onClick={() => actions.goTo(place)}>
      <span className={styles.body}>
        {children}
        <HiddenText>{`, ${texts.shell.goToCell}`}</HiddenText>
      </span>
      <ChevronRight16Regular className={styles.chevron} />
    </button>
  );
}
