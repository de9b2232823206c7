import type { FindingWords } from "../findingWords";

/** What is wrong in a cell; of a setting also what holds meanwhile, since that concerns every number. */
export function whatIsUnread(words: FindingWords, what: string): string {
  return words.unreadEffect.kind === "setting" ? `${what} ${whatHolds(words)}` : what;
}

/** What becomes of the results as long as the finding's cell can not be read. */
export function becauseUnread({ unreadEffect }: FindingWords): string {
  switch (unreadEffect.kind) {
    case "rowLeftOut":
      return "Raden räknas inte med förrän det är rättat.";
    case "cellIgnored":
      return "Ingen siffra beror på cellen: raden räknas med som om den vore tom.";
    case "setting":
      return "Inställningen gäller hela arbetsboken.";
  }
}

function whatHolds(words: FindingWords): string {
  const effect = words.unreadEffect;
  if (effect.kind !== "setting") return "";
  if (effect.setting === "amountUnit") return "Ramar som räknas av priser räknas inte förrän det är rättat.";
  if (effect.setting === "budgetYear") return "Inga ramar räknas förrän det är rättat.";
  if (effect.holds === undefined) return "Inställningen läses som tom så länge.";
  return `Så länge gäller det förvalda, ${typeof effect.holds === "number" ? words.value(effect.holds) : effect.holds}.`;
}
