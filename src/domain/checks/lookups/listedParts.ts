import type { Citation } from "../../rule";
import { isWritten } from "../isWritten";

export const RULE: Citation = ["Ti-b", "Ti-c", "Ti-e"];

/**
 * What a cell lists, with commas or semicolons between, in its order and without space around; nothing of an empty cell.
 * @example listedParts("Ekologisk; social,") // ["Ekologisk", "social"]
 */
export function listedParts(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(isWritten);
}
