import { finding } from "../../finding";
import { nameKey } from "../../nameKey";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { listedParts } from "../lookups/listedParts";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["Ti-e"];

/** The three ways that sustainability is seen; `Ekologiskt` is read as `Ekologisk`. */
const ALLOWED = ["Ekologisk", "Ekonomisk", "Social"] as const;
const KNOWN = new Set(ALLOWED.flatMap((word) => [nameKey(word), nameKey(`${word}t`)]));

/**
 * `sustainability-unknown` at Hållbarhet of every goal, once for each word that is none of the three. Commas or semicolons
 * stand between words.
 *
 * Source: Ti-e. @example Hållbarhet "Socialt, kulturell" // found: kulturell
 */
export const sustainabilityUnknown: Check = ({ workbook: { goals, leftOut } }) =>
  undisputed(goals, leftOut.goals).flatMap(({ at, id, sustainability }) =>
    listedParts(sustainability)
      .filter((part) => !KNOWN.has(nameKey(part)))
      .map((found) =>
        finding("sustainability-unknown", { ...at, column: "sustainability" }, { goal: id, found, allowed: ALLOWED }),
      ),
  );
