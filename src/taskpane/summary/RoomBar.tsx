import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  root: { position: "relative", height: "10px", width: "100%" },
  axis: {
    position: "absolute",
    left: "50%",
    top: "-3px",
    bottom: "-3px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  bar: { position: "absolute", top: 0, bottom: 0, forcedColorAdjust: "none" },
  left: {
    left: "50%",
    backgroundColor: tokens.colorPaletteGreenForeground1,
    borderRadius: "0 2px 2px 0",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  lacking: {
    right: "50%",
    backgroundColor: tokens.colorPaletteRedForeground3,
    borderRadius: "2px 0 0 2px",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

interface RoomBarProps {
  readonly room: number;
  /** The largest room of all bars that are compared, without sign. */
  readonly largest: number;
}

/** What is left (to the right) or lacking (to the left), drawn from a line in the middle; the number stands beside it. */
export function RoomBar({ room, largest }: RoomBarProps): ReactElement {
  const styles = useStyles();
  const percent = largest === 0 ? 0 : (Math.abs(room) / largest) * 50;
  return (
    <div className={styles.root} aria-hidden="true">
      <div
        className={mergeClasses(styles.bar, room < 0 ? styles.lacking : styles.left)}
        style={{ width: `${percent}%` }}
      />
      <div className={styles.axis} />
    </div>
  );
}
