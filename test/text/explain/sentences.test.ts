import { evaluate } from "../../../src/domain/evaluate";
import { explainer } from "../../../src/domain/explain/explain";
import { type ShownExplanation, shownExplanation } from "../../../src/domain/explain/shownExplanation";
import { tidyStep } from "../../../src/domain/explain/tidyStep";
import { CONTRACT_NAMES } from "../../../src/sheets/contract/contractNames";
import { briefChain, chainLines } from "../../../src/text/explain/chainLines";
import { explainTextsFor } from "../../../src/text/explain/explainTextsFor";
import { againstText, sentenceText } from "../../../src/text/explain/explanationText";
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

function lindmo(
  table: "frames" | "frameBasis" | "followUps" | "recoveries" | "indicators",
  row: number,
  column: string,
) {
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

  it("[A-6] gives a change and its parts equally many decimals: 2028 is one decimal, where none do not come to it", () => {
    expect(spoken(lindmo("frames", 2, "frame"))).toContain(
      "Mot 2027: volym −1 633,1, pris +2 537,6, ambition 0,0, tillsammans +904,5 tkr.",
    );
  });

  it.each(EXAMPLES)(
    "[A-6] has parts of a change that come to the change as printed, or says rounded, in %s",
    (name) => {
      const wrong = shownIn(name).flatMap(({ against }) => {
        if (!against) return [];
        const text = againstText(against, words("sv"));
        const numbers = (text.split(":")[1] ?? "").match(/[+−]?\d[\d\u00a0]*(?:,\d+)?/g) ?? [];
        const read = numbers.map((one) => Number(one.replace("−", "-").replaceAll("\u00a0", "").replace(",", ".")));
        const decimals = new Set(numbers.map((one) => one.split(",")[1]?.length ?? 0));
        const left = read.slice(0, -1).reduce((total, one) => total + one, -(read.at(-1) ?? 0));
        const isRight = decimals.size === 1 && (Math.abs(left) < 1e-6 || text.includes("(avrundat)"));
        return isRight && read.length === 4 ? [] : [text];
      });
      expect(wrong).toEqual([]);
    },
  );

  it("[T3.2-c] says half a person where a volume is the mean of two years: 575,5 as in the chain above it", () => {
    expect(spoken(lindmo("frameBasis", 2, "volume"))).toContain("är 575,5 personer: summan av årsskiftena (1 151");
  });

  it("[T3.2-b] says of a zero what there is none of", () => {
    expect(spoken(lindmo("recoveries", 1, "exempted"))).toContain("är 0 tkr: ingen rad med beslut i Undantag (");
    expect(spoken(lindmo("recoveries", 1, "recovered"))).toContain("är 0 tkr: inget senare överskott att räkna av (");
  });

  it("[T3.2-a] says why a forecast may not be submitted", () => {
    expect(spoken(lindmo("followUps", 7, "remaining"))).toBe(
      "Kvar att hantera för Omsorgssektionen augusti 2026 är 1 250 tkr: underskott (3 600 tkr) minus åtgärdseffekt (2 350 tkr) (Tranemo styrmodell 3.2).",
    );
  });

  it("[T3.2-b] says of a deficit that is still open how much is left and until when", () => {
    expect(spoken(lindmo("recoveries", 1, "state"))).toBe(
      "Lärandesektionens underskott från 2025 är öppet: 1 100 tkr är kvar att hämta hem senast 2027 (Tranemo styrmodell 3.2).",
    );
  });

  it("[T3.3-c] says once of a trend which two measurements it is between, each by its whole period", () => {
    expect(spoken(lindmo("indicators", 2, "trend"))).toBe(
      "Trend för I2 Frånvaro i grundskolan, procent är ↓, eftersom Värde, I2 tertial 2 2026 (6,8) är mindre än Värde, I2 tertial 1 2026 (7,1) (Tranemo styrmodell 3.2).",
    );
  });

  it("[S4-b] says of a yellow indicator both which target it missed and which limit it holds", () => {
    expect(spoken(lindmo("indicators", 2, "status"))).toContain(
      "procent är gul: värdet 6,8 når inte målvärdet 6 men gränsen för gult, 7,5 (Tranemo",
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
    expect(told).toContain("är förfallet: 2 200 tkr är kvar att hämta hem och fristen gick ut 2025 (");
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
