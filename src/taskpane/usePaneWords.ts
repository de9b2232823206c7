import { useMemo } from "react";
import { STEERING_MODELS } from "../domain/models/steeringModels";
import type { RunReport } from "../run/runReport";
import { formatsFor } from "../text/pane/formatsFor";
import { type Language, textsFor } from "../text/pane/textsFor";
import { gateOf } from "./followUp/gateOf";
import type { Pane } from "./paneContext";

/** The words and formats of a language, in the workbook's amount unit and its model's own words. */
export function usePaneWords(
  language: Language,
  report: RunReport | undefined,
): Pick<Pane, "texts" | "formats" | "yellowMargin" | "model" | "words" | "gate"> {
  const unit = report?.outcome.settings.amountUnit ?? "tkr";
  const yellowMargin = report?.outcome.settings.yellowMargin ?? 0;
  const model = report?.outcome.model ?? STEERING_MODELS.tranemo;
  return useMemo(() => {
    const texts = textsFor(language);
    const formats = formatsFor(language, unit);
    return { texts, formats, yellowMargin, model, words: model.words, gate: texts.gate[gateOf(model)] };
  }, [language, unit, yellowMargin, model]);
}
