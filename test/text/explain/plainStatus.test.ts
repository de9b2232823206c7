import { evaluate } from "../../../src/domain/evaluate";
import { explainer } from "../../../src/domain/explain/explain";
import { shownExplanation } from "../../../src/domain/explain/shownExplanation";
import type { TableKey } from "../../../src/domain/source";
import { CONTRACT_NAMES } from "../../../src/sheets/contract/contractNames";
import { explainTextsFor } from "../../../src/text/explain/explainTextsFor";
import { sentenceText } from "../../../src/text/explain/explanationText";
import { EXAMPLES, readExample, writtenCells } from "../../domain/explain/exampleTargets";
import { type Written, workbookOf } from "../../domain/workbookOf";

/** The sentence about a cell without its paragraph, as it is read aloud. */
function told(written: Written, table: TableKey, column: string): string {
  const workbook = workbookOf(written);
  const found = explainer(workbook, evaluate(workbook))({ table, row: 1, column });
  if (!found) throw new Error("not explained");
  const words = { texts: explainTextsFor("sv"), names: CONTRACT_NAMES, language: "sv", amountUnit: "tkr" } as const;
  return sentenceText(shownExplanation(found, "tkr"), words, "3.2").replaceAll(/\s/g, " ").replace(" (3.2).", "");
}

const period = { kind: "month", year: 2026, part: 8 } as const;

function forecast(forecast: number | undefined, effects: readonly number[] = [], forecastLimit = 0): string {
  return told(
    {
      settings: { forecastLimit },
      followUps: [{ unit: "Omsorgssektionen", period, frame: 45_000, forecast }],
      measures: effects.map((effect) => ({ unit: "Omsorgssektionen", year: 2026, measure: "Å", effect })),
    },
    "followUps",
    "status",
  );
}

describe("The light of a forecast in plain words", () => {
  it.each([
    [forecast(48_600, [2350]), "röd: underskottet är 3 600 tkr, åtgärderna ger 2 350 tkr, 1 250 tkr saknas"],
    [forecast(48_600), "röd: underskottet är 3 600 tkr, inga åtgärder räknas, 3 600 tkr saknas"],
    [forecast(48_600.4, [2350.8]), "röd: underskottet är 3 600,4 tkr, åtgärderna ger 2 350,8 tkr, 1 249,6 tkr saknas"],
    [forecast(48_600, [4000]), "gul: underskottet är 3 600 tkr, åtgärderna ger 4 000 tkr, inget saknas"],
    [forecast(44_000), "grön: den ligger 1 000 tkr under ramen"],
    [forecast(45_000), "grön: den är lika stor som ramen"],
    [forecast(45_300, [], 500), "grön: underskottet är 300 tkr, inom prognosgränsen på 500 tkr"],
    [forecast(undefined), "grå: Prognos är inte ifylld"],
  ])("[T3.2-a] [A-3] %s", (sentence, expected) => {
    expect(sentence).toBe(`Omsorgssektionens prognos för augusti 2026 är ${expected}`);
  });
});

function deficit(outcomes: readonly number[], column: string, exempted?: number): string {
  return told(
    {
      yearResults: outcomes.map((outcome, index) => ({ unit: "Teknik", year: 2022 + index, frame: 10_000, outcome })),
      exemptions:
        exempted === undefined ? [] : [{ unit: "Teknik", deficitYear: 2022, amount: exempted, decision: "KF § 1" }],
    },
    "recoveries",
    column,
  );
}

describe("Where a deficit stands in plain words", () => {
  it.each([
    [deficit([10_500], "state"), "öppet: 500 tkr är kvar att hämta hem senast 2024"],
    [deficit([10_500], "status"), "gult: 500 tkr är kvar att hämta hem senast 2024"],
    [deficit([10_500, 10_000, 9_800], "state"), "förfallet: 300 tkr är kvar att hämta hem och fristen gick ut 2024"],
    [deficit([10_500, 10_000, 9_800], "status"), "rött: 300 tkr är kvar att hämta hem och fristen gick ut 2024"],
    [deficit([10_500, 9_000], "state"), "återhämtat: inget är kvar att hämta hem"],
    [deficit([10_500, 9_000], "status"), "grönt: inget är kvar att hämta hem"],
    [deficit([10_500], "state", 500), "undantaget: inget är kvar att hämta hem, allt är undantaget genom beslut"],
  ])("[T3.2-b] [A-2] %s", (sentence, expected) => {
    expect(sentence).toBe(`Tekniks underskott från 2022 är ${expected}`);
  });
});

function indicator(
  own: Written["indicators"] extends readonly (infer R)[] | undefined ? R : never,
  value?: number | string,
) {
  const measured = value === undefined ? [] : [{ indicator: "I1", period, value }];
  return told({ indicators: [{ id: "I1", ...own }], measurements: measured }, "indicators", "status");
}

const INTERVAL = { direction: "interval", target: 5, targetTo: 7, yellowLimit: 1 } as const;

describe("The light of an indicator in plain words", () => {
  it.each([
    [indicator({ direction: "higher", target: 90, yellowLimit: 80 }, 91), "grön: värdet 91 når målvärdet 90"],
    [
      indicator({ direction: "lower", target: 6, yellowLimit: 7.5 }, 6.8),
      "gul: värdet 6,8 når inte målvärdet 6 men gränsen för gult, 7,5",
    ],
    [
      indicator({ direction: "higher", target: 90, yellowLimit: 80 }, 70),
      "röd: värdet 70 når varken målvärdet 90 eller gränsen för gult, 80",
    ],
    [indicator(INTERVAL, 6), "grön: värdet 6 ligger inom målet, 5 till 7"],
    [indicator(INTERVAL, 7.5), "gul: värdet 7,5 ligger utanför målet, 5 till 7, men inom gränserna för gult, 4 till 8"],
    [indicator(INTERVAL, 9), "röd: värdet 9 ligger utanför både målet, 5 till 7, och gränserna för gult, 4 till 8"],
    [indicator({ kind: "qualitative" }, "Delvis uppfyllt"), "gul: bedömningen är ”Delvis uppfyllt”"],
    [indicator({ direction: "interval", target: 7, targetTo: 5 }, 6), "grå: målvärdet saknas eller går inte ihop"],
    [indicator({ direction: "higher", target: 90 }), "grå: det finns inget värde"],
  ])("[S4-b] %s", (sentence, expected) => {
    expect(sentence).toBe(`Indikatorn I1 är ${expected}`);
  });
});

describe("A light as every example has it", () => {
  it.each(EXAMPLES)("[S4-b] is never told by its conditions' words, and no period by its code, in %s", (name) => {
    const { workbook } = readExample(name);
    const outcome = evaluate(workbook);
    const explain = explainer(workbook, outcome);
    const plain: readonly TableKey[] = ["followUps", "recoveries", "indicators", "goals", "factors", "financialGoals"];
    for (const language of ["sv", "en"] as const) {
      const words = { texts: explainTextsFor(language), names: CONTRACT_NAMES, language, amountUnit: "tkr" } as const;
      const sentences = writtenCells(outcome).flatMap((cell) => {
        const found = explain(cell);
        const isLight = found?.value.kind === "light" || found?.value.kind === "state";
        return found
          ? [
              {
                isPlain: isLight && plain.includes(cell.table),
                text: sentenceText(shownExplanation(found, "tkr"), words, ""),
              },
            ]
          : [];
      });
      expect(sentences.filter(({ isPlain, text }) => isPlain && / eftersom | since |−Prognosgräns/.test(text))).toEqual(
        [],
      );
      expect(sentences.filter(({ text }) => /\b20\d\d-(?:\d\d(?!-)|[TQ]\d)\b/.test(text))).toEqual([]);
    }
  });
});
