import type { ShownExplanation } from "../../domain/explain/shownExplanation";
import type { ExplainWords } from "./numberText";
import { plainDeficit } from "./plainDeficit";
import { plainForecast } from "./plainForecast";
import { plainRollUp } from "./plainRollUp";
import { plainValue } from "./plainValue";

/**
 * A light or a state as one would say it, without end and paragraph; undefined for what is told by its conditions.
 *
 * @example "Omsorgssektionens prognos för augusti 2026 är röd: underskottet är 3 600 tkr, åtgärderna ger 2 350 tkr, 1 250 tkr saknas"
 */
export function plainStatus(explanation: ShownExplanation, words: ExplainWords): string | undefined {
  const { value } = explanation;
  if (value.kind !== "light" && value.kind !== "state") return undefined;
  switch (explanation.target.table) {
    case "followUps":
      return plainForecast(explanation, words);
    case "recoveries":
    case "balanceDeficits":
      return plainDeficit(explanation, words);
    case "indicators":
    case "financialGoals":
      return plainValue(explanation, words);
    case "goals":
    case "factors":
      return plainRollUp(explanation, words);
    default:
      return undefined;
  }
}
