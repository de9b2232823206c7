import type { FindingWords } from "../findingWords";

/** What is wrong in a cell; of a setting also what holds meanwhile, since that concerns every number. */
export function whatIsUnread(words: FindingWords, what: string): string {
  return words.unreadEffect.kind === "setting" ? `${what} ${whatHolds(words)}` : what;
}

/** What becomes of the results as long as the finding's cell can not be read. */
export function becauseUnread({ unreadEffect }: FindingWords): string {
  switch (unreadEffect.kind) {
    case "rowLeftOut":
      return "The row is left out until this is corrected.";
    case "cellIgnored":
      return "No figure depends on the cell: the row is used as if it were empty.";
    case "setting":
      return "The setting holds for the whole workbook.";
  }
}

function whatHolds(words: FindingWords): string {
  const effect = words.unreadEffect;
  if (effect.kind !== "setting") return "";
  if (effect.setting === "amountUnit") return "Frames that are computed from prices wait until it is corrected.";
  if (effect.setting === "budgetYear") return "No frames are computed until it is corrected.";
  if (effect.holds === undefined) return "Meanwhile the setting is read as empty.";
  return `Meanwhile the default holds, ${typeof effect.holds === "number" ? words.value(effect.holds) : effect.holds}.`;
}
