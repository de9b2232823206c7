import type { Light } from "../domain/light";
import type { CellLook } from "./tableData";

/** The words of the lights; the word is the data. */
export const LIGHT_WORDS = { green: "Grön", yellow: "Gul", red: "Röd", grey: "Grå" } as const satisfies Record<
  Light,
  string
>;

/**
 * How a light's cell looks: Excel's own Good/Neutral/Bad palette, and a shape that number format puts before the word, so
 * that the light survives greyscale print and colour blindness.
 */
export const LIGHT_LOOKS = {
  green: { numberFormat: '"● "@', fill: "#C6EFCE", fontColor: "#006100" },
  yellow: { numberFormat: '"▲ "@', fill: "#FFEB9C", fontColor: "#9C5700" },
  red: { numberFormat: '"■ "@', fill: "#FFC7CE", fontColor: "#9C0006" },
  grey: { numberFormat: '"○ "@', fill: "#D9D9D9", fontColor: "#404040" },
} as const satisfies Record<Light, CellLook>;

/** True when the cell already looks as its light should. Excel gives colours in either case. */
export function hasLightLook(look: CellLook, light: Light): boolean {
  const wanted = LIGHT_LOOKS[light];
  return (
    look.numberFormat === wanted.numberFormat &&
    look.fill.toUpperCase() === wanted.fill &&
    look.fontColor.toUpperCase() === wanted.fontColor
  );
}
