import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";

export const RULE: Citation = ["S3-f"];

/**
 * The form of a perspective that perspectives are compared in: as names are, and with a stroke or & for "och", since the
 * document itself writes both.
 *
 * Source: S3-f. @example perspectiveKey("Medborgare/brukare") === perspectiveKey("Medborgare och brukare") // true
 */
export function perspectiveKey(perspective: string): string {
  return nameKey(perspective).replace(/\s*[/&]\s*/g, " och ");
}
