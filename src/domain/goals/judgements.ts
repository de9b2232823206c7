import type { Light } from "../light";
import { nameKey } from "../nameKey";
import type { Citation } from "../rule";

export const RULE: Citation = ["T3.3-c", "S4-d"];

type JudgedLight = Exclude<Light, "grey">;

const WORDS: Readonly<Record<string, JudgedLight>> = {
  uppfyllt: "green",
  grön: "green",
  "delvis uppfyllt": "yellow",
  gul: "yellow",
  "ej uppfyllt": "red",
  röd: "red",
};

/**
 * The light that a qualitative indicator's word stands for, ignoring case and surrounding space; undefined for any other
 * word. Source: T3.3-c, S4-d. @example judgementLight("Delvis uppfyllt") // "yellow"
 */
export function judgementLight(word: string): JudgedLight | undefined {
  // A word such as "constructor" must not find what every object inherits.
  const key = nameKey(word);
  return Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
}
