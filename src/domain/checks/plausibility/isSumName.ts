import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";

export const RULE: Citation = ["P-b"];

const SUMS = "(?:del|total|slut)?summa|s:a|totalt|summering";
const THINGS = "enheter|verksamheter|nämnder|sektioner|sektorer|förvaltningar|poster|intäkter|åtgärder|kommunen";

/** The whole name is a sum's, or it begins or ends with one: "Summa", "Summa skola", "Kommunen totalt", "Alla enheter". */
const NAMES = [
  new RegExp(`^(?:${SUMS}|total|samtliga|alla|tot\\.?)$`, "u"),
  new RegExp(`^(?:${SUMS})[\\s:]`, "u"),
  new RegExp(`\\s(?:${SUMS})$`, "u"),
  new RegExp(`^(?:samtliga|alla) (?:${THINGS})$`, "u"),
];

/**
 * True for a name that is a sum's and no part's: `isSumName("Delsumma omsorg")`; not "Totalförsvar", nor "Samtliga elever".
 *
 * Source: P-b.
 */
export function isSumName(name: string): boolean {
  const key = nameKey(name);
  return NAMES.some((pattern) => pattern.test(key));
}
