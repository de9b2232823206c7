import { tokens } from "@fluentui/react-components";
import type { Light } from "../../domain/light";

/** Best first: the order lights are counted out in. */
export const LIGHTS: readonly Light[] = ["green", "yellow", "red", "grey"];

/** A light's colours beside its shape: of words in it, and the quiet ground behind them. */
export interface LightLook {
  readonly word: string;
  readonly ground: string;
}

/** Theme tokens, so that the lights follow light, dark and contrast themes. */
export const LIGHT_LOOKS: Readonly<Record<Light, LightLook>> = {
  green: { word: tokens.colorPaletteGreenForeground2, ground: tokens.colorPaletteGreenBackground1 },
  yellow: { word: tokens.colorPaletteMarigoldForeground2, ground: tokens.colorPaletteMarigoldBackground1 },
  red: { word: tokens.colorPaletteRedForeground1, ground: tokens.colorPaletteRedBackground1 },
  grey: { word: tokens.colorNeutralForeground3, ground: tokens.colorNeutralBackground3 },
};
