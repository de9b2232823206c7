import type { DescriptionPart } from "../../checkFacts";
import { finding } from "../../finding";
import type { Citation } from "../../rule";
import type { Check } from "../check";
import { isWritten } from "../isWritten";
import { undisputed } from "../undisputed";

export const RULE: Citation = ["T7-a"];

const PARTS: readonly DescriptionPart[] = ["method", "routine"];

/**
 * `indicator-not-described` at every indicator that lacks its measuring method (Mätmetod) or the routine for measuring
 * (Mätrutin), in the column of the first of them.
 *
 * Source: T7-a.
 */
export const indicatorNotDescribed: Check = ({ workbook: { indicators, leftOut } }) =>
  undisputed(indicators, leftOut.indicators).flatMap((row) => {
    const missing = PARTS.filter((part) => !isWritten(row[part]));
    const [column] = missing;
    if (column === undefined) return [];
    return [finding("indicator-not-described", { ...row.at, column }, { indicator: row.id, missing })];
  });
