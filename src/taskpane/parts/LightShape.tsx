import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Light } from "../../domain/light";

/** In a contrast theme the shape alone tells the lights apart, in the theme's own text colour. */
const CONTRAST = { fill: "CanvasText", stroke: "CanvasText" };

const useStyles = makeStyles({
  svg: { flexShrink: 0, overflow: "visible", forcedColorAdjust: "none" },
  green: {
    fill: tokens.colorPaletteGreenForeground1,
    stroke: tokens.colorPaletteGreenForeground1,
    "@media (forced-colors: active)": CONTRAST,
  },
  yellow: {
    fill: tokens.colorPaletteMarigoldBackground3,
    stroke: tokens.colorPaletteMarigoldForeground2,
    "@media (forced-colors: active)": CONTRAST,
  },
  red: {
    fill: tokens.colorPaletteRedForeground3,
    stroke: tokens.colorPaletteRedForeground3,
    "@media (forced-colors: active)": CONTRAST,
  },
  grey: {
    fill: "transparent",
    stroke: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

interface LightShapeProps {
  readonly light: Light;
  /** Pixels; the shape scales with it. */
  readonly size?: number;
}

/**
 * A light's shape: ● green, ▲ yellow, ■ red, ○ grey. Drawn rather than typed, so that no font changes it. It is never
 * alone: the word stands beside it, or the one who uses it says it to screen readers.
 */
export function LightShape({ light, size = 12 }: LightShapeProps): ReactElement {
  const styles = useStyles();
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 12 12" className={styles.svg} data-light={light}>
      <g className={styles[light]} strokeLinejoin="round">
        {light === "green" && <circle cx="6" cy="6" r="5" />}
        {light === "yellow" && <path d="M6 1.2 11.2 10.6H.8Z" />}
        {light === "red" && <rect x="1.5" y="1.5" width="9" height="9" rx="0.5" />}
        {light === "grey" && <circle cx="6" cy="6" r="4.5" strokeWidth="1.5" />}
      </g>
    </svg>
  );
}
