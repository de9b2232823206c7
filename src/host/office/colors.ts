import { readString } from "./arguments";
import { HostError } from "./hostError";

/** HTML's sixteen basic colours; Excel knows the other names too, the host does not. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** Reads `#c6efce`, `C6EFCE` or a basic colour's name to `#C6EFCE`; InvalidArgument for anything else. */
export function readColor(value: unknown): string {
  const text = readString(value, "color");
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = digits ? `#${digits.toUpperCase()}` : NAMED[text.toLowerCase()];
  if (color === undefined) throw new HostError("InvalidArgument", `"${text}" is no colour.`);
  return color;
}
