import type { Attributes } from "../xml/scanXml";

/** The theme's twelve colours in the order that `theme="n"` counts, `#RRGGBB`. */
export type ThemeColors = readonly string[];

/** Office's own theme, for files without one. */
export const officeTheme: ThemeColors = [
  
"#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31",
  "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#0563C1", "#954F72",
]; // biome-ignore format: one row per half

const systemColors = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const paletteColors =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";

/** ECMA-376 18.8.27: 0–7 are repeated as 8–15, then the palette. */
export const indexedColors: readonly string[] = [...systemColors, ...systemColors, ...paletteColors.split(" ")].map(
  (color) => `#${color}`,
);

/**
 * A colour element's attributes (`rgb`, `theme` + `tint`, `indexed`, `auto`) as `#RRGGBB`; undefined when it says none.
 *
 * Example: `resolveColor({ theme: "4", tint: "0.5" }, officeTheme)` → a lighter blue
 */
export function resolveColor(attributes: Attributes, theme: ThemeColors): string | undefined {
  const base = baseColor(attributes, theme);
  const tint = Number(attributes.tint ?? 0);
  return base === undefined || tint === 0 || Number.isNaN(tint) ? base : withTint(base, tint);
}

function baseColor(attributes: Attributes, theme: ThemeColors): string | undefined {
  const { rgb, theme: themeIndex, indexed } = attributes;
  if (rgb && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  if (themeIndex !== undefined) return theme[Number(themeIndex)];
  return indexed === undefined ? undefined : indexedColors[Number(indexed)];
}

/** Tint moves the lightness (of hue, saturation, lightness): negative towards black, positive towards white. */
function withTint(color: string, tint: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ]; // three positions give three numbers
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const newSpread = saturation * (1 - Math.abs(2 * moved - 1));
  const channel = (value: number): string => {
    const share = spread === 0 ? 0.5 : (value - min) / spread;
    const level = spread === 0 ? moved : moved - newSpread / 2 + share * newSpread;
    return Math.round(Math.min(1, Math.max(0, level)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(red)}${channel(green)}${channel(blue)}`.toUpperCase();
}
