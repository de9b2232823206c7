import type { Settings } from "./settings";

/**
 * What becomes of the results when a cell can not be read, for the text that tells of it: its row is left out, only the cell
 * is (nothing depends on it), or a setting has its default (`holds`, undefined where none holds meanwhile).
 */
export type UnreadEffect =
  | { readonly kind: "rowLeftOut" }
  | { readonly kind: "cellIgnored" }
  | { readonly kind: "setting"; readonly setting: keyof Settings; readonly holds: string | number | undefined };
