import { useMemo } from "react";
import type { AmountUnit } from "../../domain/settings";
import { CONTRACT_NAMES } from "../../sheets/contract/contractNames";
import { explainTextsFor } from "../../text/explain/explainTextsFor";
import type { ExplainWords } from "../../text/explain/numberText";
import { swedishExplain } from "../../text/explain/swedishExplain";
import { usePaneContext } from "../paneContext";

/** What an explanation is told with: in the pane's language, and in Swedish for the sentence to paste. */
export function useExplainWords(amountUnit: AmountUnit): {
  readonly own: ExplainWords;
  readonly swedish: ExplainWords;
} {
  const { language } = usePaneContext();
  return useMemo(() => {
    const names = CONTRACT_NAMES;
    return {
      own: { texts: explainTextsFor(language), names, language, amountUnit },
      swedish: { texts: swedishExplain, names, language: "sv", amountUnit },
    };
  }, [language, amountUnit]);
}
