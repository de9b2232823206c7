import { evaluate } from "../../../src/domain/evaluate";
import { explainer } from "../../../src/domain/explain/explain";
import { type ShownExplanation, shownExplanation } from "../../../src/domain/explain/shownExplanation";
import { tidyStep } from "../../../src/domain/explain/tidyStep";
import { CONTRACT_NAMES } from "../../../src/sheets/contract/contractNames";
import { briefChain, chainLines } from "../../../src/text/explain/chainLines";
import { explainTextsFor } from "../../../src/text/explain/explainTextsFor";
import { sentenceText } from "../../../src/text/explain/explanationText";
import type { ExplainWords } from "../../../src/text/explain/numberText";
import { EXAMPLES, readExample, writtenCells } from "../../domain/explain/exampleTargets";
import { sampled } from "../../domain/explain/sampled";

const words = (language: "sv" | "en"): ExplainWords => ({
  texts: explainTextsFor(language),
  names: CONTRACT_NAMES,
  language,
  amountUnit: "tkr",
});

/** The figures of a sentence, whichever way the language writes them. */
function figures(sentence: string): string {
  return (sentence.match(/[+−]?\d+(?:[\u00a0,.]\d+)*/g) ?? []).map((one) => one.replace(/[\u00a0,.]/g, "")).join(" ");
}

function shownIn(name: string): readonly ShownExplanation[] {
  const { workbook } = readExample(name);
  const outcome = evaluate(workbook);
  const explain = explainer(workbook, outcome);
  return sampled(writtenCells(outcome)).flatMap((cell) => {
    const found = explain(cell);
    return found ? [shownExplanation(found, "tkr")] : [];
  });
}

const spoken = (shown: ShownExplanation) =>
  sentenceText(shown, words("sv"), "Tranemo styrmodell 3.2").replaceAll(/\s/g, " ");

function lindmo(table: "frames" | "followUps" | "recoveries" | "indicators", row: number, column: string) {
  const { workbook } = readExample("lindmo");
  const outcome = evaluate(workbook);
  const found = explainer(workbook, outcome)({ table, row, column });
  if (!found) throw new Error("not explained");
  return shownExplanation(found, "tkr");
}

describe("The sentence to paste", () => {
  it("[T3.2-c] says how a frame comes about, and what has changed since the year before", () => {
    expect(spoken(lindmo("frames", 1, "frame"))).toBe(
      "Ram för Förskola 2027 är 98 018 tkr: standardkostnadsram (95 618 tkr) plus ambition (2 400 tkr) (Tranemo styrmodell 3.2). Mot 2026: volym −1 822, pris +4 040, ambition +900, tillsammans +3 118 tkr.",
    );
  });

  it("[T3.2-a] says why a forecast may not be submitted", () => {
    expect(spoken(lindmo("followUps", 7, "remaining"))).toBe(
      "Kvar att hantera för Omsorgssektionen 2026-08 är 1 250 tkr: underskott (3 600 tkr) minus åtgärdseffekt (2 350 tkr) (Tranemo styrmodell 3.2).",
    );
  });

  it("[T3.2-b] says of a deficit that is still open how much is left and until when", () => {
    expect(spoken(lindmo("recoveries", 1, "state"))).toBe(
      "Läge för Lärandesektionen 2025 är Öppet, eftersom Kvar (1 100 tkr) är större än 0 tkr och senaste stängda år (2025) är före Frist (2027) (Tranemo styrmodell 3.2).",
    );
  });

  it("[S4-b] says of a yellow indicator both which target it missed and which limit it holds", () => {
    expect(spoken(lindmo("indicators", 2, "status"))).toContain(
      "är större än Målvärde (6) och Värde, I2 2026 (6,8) är högst Gräns gul (7,5)",
    );
  });

  it.each(EXAMPLES)("has the same figures in Swedish and English, in %s", (name) => {
    const differing = shownIn(name).filter(
      (shown) => figures(sentenceText(shown, words("sv"), "")) !== figures(sentenceText(shown, words("en"), "")),
    );
    expect(differing.map((shown) => sentenceText(shown, words("en"), ""))).toEqual([]);
  });
});

describe("A sentence read aloud", () => {
  it.each(EXAMPLES)("has no year followed by a number, in %s", (name) => {
    const sentences = shownIn(name).flatMap((shown) =>
      (["sv", "en"] as const).map((language) => sentenceText(shown, words(language), "Dokument 3.2")),
    );
    expect(sentences.filter((one) => /\b20\d\d[\s\u00a0]+[−+]?\d/.test(one))).toEqual([]);
  });

  it("[T3.2-b] tells of a deficit which result it is the size of", () => {
    expect(spoken(lindmo("recoveries", 1, "deficit"))).toContain("tkr: resultat (−");
    expect(spoken(lindmo("recoveries", 1, "deficit"))).toContain("tkr) utan minustecken (");
  });

  it("[T3.2-b] gives of a red deficit only what decides: that something is left, and that its year has passed", () => {
    const { workbook } = readExample("modell-lerum");
    const explain = explainer(workbook, evaluate(workbook));
    const found = explain({ table: "recoveries", row: 1, column: "state" });
    const told = found ? spoken(shownExplanation(found, "tkr")) : "";
    expect(told).toContain("eftersom Kvar (2 200 tkr) är större än 0 tkr och senaste stängda år (2025) är inte före");
    expect(told).not.toContain("Återhämtat");
  });
});

describe("A number that is chosen among others", () => {
  it("[A-4] says so in the chain and in the sentence: nothing is left where the measures cover the deficit", () => {
    const { workbook } = readExample("modell-tranemo");
    const found = explainer(workbook, evaluate(workbook))({ table: "followUps", row: 1, column: "remaining" });
    if (!found) throw new Error("not explained");
    const shown = shownExplanation(found, "tkr");
    expect(shown.tidy && chainLines(shown.tidy, words("sv"))[0]?.label).toBe("det största av");
    expect(spoken(shown)).toContain("är 0 tkr: det största av 0 tkr och underskott minus åtgärdseffekt (0 tkr)");
  });
});

describe("The chain in the pane", () => {
  it("opens the whole of Förskola 2027, and no chain further than fourteen lines where it can be cut", () => {
    const frame = lindmo("frames", 1, "frame").step;
    expect(frame && briefChain(tidyStep(frame), words("sv")).some(({ source }) => source.includes("Publicerad"))).toBe(
      true,
    );
    const long = shownIn("lindmo").flatMap(({ step }) => {
      const tidy = step && tidyStep(step);
      const lines = tidy ? briefChain(tidy, words("sv")).length : 0;
      return tidy && lines > Math.max(14, chainLines(tidy, words("sv"), { cutAt: 0 }).length) ? [lines] : [];
    });
    expect(long).toEqual([]);
  });
});
