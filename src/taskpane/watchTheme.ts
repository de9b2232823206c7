import type { Theme } from "./App";

/**
 * Tells the theme now and whenever it changes: Office's own where Office tells it, else the system's. An Office theme is
 * dark when its body background (`#RRGGBB`) is darker than half grey. Returns the way to stop.
 */
export function watchTheme(officeBackground: () => string | undefined, listener: (theme: Theme) => void): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const tell = () => listener(themeOf(officeBackground(), dark.matches));
  tell();
  dark.addEventListener("change", tell);
  return () => dark.removeEventListener("change", tell);
}

/** `themeOf("#262626", false)` is `"dark"`: Office's background decides before the system's wish. */
export function themeOf(officeBackground: string | undefined, systemIsDark: boolean): Theme {
  const channels = officeBackground
    ?.match(/^#?(..)(..)(..)$/)
    ?.slice(1)
    .map((hex) => Number.parseInt(hex, 16));
  const [red, green, blue] = channels ?? [];
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue)) {
    return systemIsDark ? "dark" : "light";
  }
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? "dark" : "light";
}
