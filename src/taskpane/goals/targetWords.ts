import type { IndicatorRow } from "../../domain/goalRows";
import type { Formats } from "../../text/pane/formats";
import type { GoalsTexts } from "../../text/pane/goalsTexts";
import { shownValue } from "../../text/pane/shownValue";

type Target = Pick<IndicatorRow, "kind" | "direction" | "target" | "targetTo" | "shownAs">;

/** An indicator's target in words: "mål minst 80", "mål 20 till 25", "kvalitativ"; empty without a target. */
export function targetWords(row: Target, texts: GoalsTexts, formats: Formats): string {
  if (row.kind === "qualitative") return texts.noTarget;
  if (row.target === undefined) return "";
  const target = shownValue(row.target, row.shownAs, formats);
  if (row.direction === "interval") {
    return row.targetTo === undefined ? "" : texts.between(target, shownValue(row.targetTo, row.shownAs, formats));
  }
  return row.direction === "higher" ? texts.atLeast(target) : texts.atMost(target);
}
