import type { Citation } from "../rule";

export const RULE: Citation = ["WB", "A-5"];

/** True for a cell with something in it; spaces are nothing: `isWritten("  ")` is false. Source: WB, A-5. */
export function isWritten(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}
