import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Light } from "../../domain/light";

const ID = "styr-light-";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: 0, height: 0 },
  green: { fill: tokens.colorPaletteGreenForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
  yellow: { fill: tokens.colorPaletteMarigoldBackground3, "@media (forced-colors: active)": { fill: "Canvas" } },
  red: { fill: tokens.colorPaletteRedForeground3, "@media (forced-colors: active)": { fill: "Canvas" } },
  grey: { fill: tokens.colorNeutralBackground5, "@media (forced-colors: active)": { fill: "Canvas" } },
  line: { stroke: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
});

/** The fill of a bar that stands for a light. */
export function patternOf(light: Light): { readonly fill: string } {
  return { fill: `url(#${ID}${light})` };
}

/** Patterns that tell the lights of a bar apart without colour: plain, striped, crossed and dotted. */
export function LightPatterns(): ReactElement {
  const styles = useStyles();
  const size = { width: 8, height: 8, patternUnits: "userSpaceOnUse" } as const;
  const ground = { width: 8, height: 8 };
  return (
    <svg aria-hidden="true" className={styles.hidden}>
      <defs>
        <pattern id={`${ID}green`} {...size}>
          <rect {...ground} className={styles.green} />
        </pattern>
        <pattern id={`${ID}yellow`} {...size}>
          <rect {...ground} className={styles.yellow} />
          <path d="M0 8 8 0" className={styles.line} strokeWidth="1" />
        </pattern>
        <pattern id={`${ID}red`} {...size}>
          <rect {...ground} className={styles.red} />
          <path d="M0 8 8 0M0 0l8 8" className={styles.line} strokeWidth="1" />
        </pattern>
        <pattern id={`${ID}grey`} {...size}>
          <rect {...ground} className={styles.grey} />
          <path d="M4 3v2" className={styles.line} strokeWidth="1" />
        </pattern>
      </defs>
    </svg>
  );
}
