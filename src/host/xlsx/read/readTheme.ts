import { scanXml } from "../xml/scanXml";
import { officeTheme, type ThemeColors } from "./colors";

/** The theme part lists dark before light; cells count light before dark, twice. */
const order = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The twelve colours of the theme part; Office's own where it says nothing. */
export function readTheme(text: string | undefined, part: string): ThemeColors {
  if (text === undefined) return officeTheme;
  const found = new Map<string, string>();
  let slot: string | undefined;
  scanXml(text, part, {
    open(name, attributes) {
      if (order.includes(name)) slot = name;
      const color = name === "srgbClr" ? attributes.val : name === "sysClr" ? attributes.lastClr : undefined;
      if (slot && color && !found.has(slot)) found.set(slot, `#${color.toUpperCase()}`);
    },
    close(name) {
      if (name === slot) slot = undefined;
    },
  });
  return order.map((name, i) => found.get(name) ?? officeTheme[i] ?? "#000000");
}
