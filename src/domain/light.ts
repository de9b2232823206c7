/**
 * A light (Grön, Gul, Röd, Grå). Grey means that data is missing: never zero, never green.
 * The Swedish words and the colours live in `src/sheets`.
 */
export type Light = "green" | "yellow" | "red" | "grey";
