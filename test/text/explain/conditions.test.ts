import fc from "fast-check";
import { evaluate } from "../../../src/domain/evaluate";
import {
  compareAmounts,
  compareValues,
  type Decision,
  light,
  type Relation,
  stands,
} from "../../../src/domain/explain/decision";
import { explainer } from "../../../src/domain/explain/explain";
import { type ShownDecision, shownCondition } from "../../../src/domain/explain/shownStep";
import { constant } from "../../../src/domain/explain/steps";
import { CONTRACT_NAMES } from "../../../src/sheets/contract/contractNames";
import { ruleLines } from "../../../src/text/explain/decisionLines";
import { explainTextsFor } from "../../../src/text/explain/explainTextsFor";
import type { ExplainWords } from "../../../src/text/explain/numberText";
import { EXAMPLES, readExample, writtenCells } from "../../domain/explain/exampleTargets";
import { sampled } from "../../domain/explain/sampled";

const LANGUAGES = ["sv", "en"] as const;
const RELATIONS = ["atLeast", "atMost", "above", "below", "equal"] as const;

const words = (language: "sv" | "en"): ExplainWords => ({
  texts: explainTextsFor(language),
  names: CONTRACT_NAMES,
  language,
  amountUnit: "tkr",
});

/** The last number of a text, as a reader takes it. */
function numberIn(text: string, language: "sv" | "en"): number {
  const found = text.match(/−?\d+(?:[\u00a0,.]\d+)*/g)?.at(-1) ?? "";
  const plain = found.replace("−", "-");
  return Number(language === "sv" ? plain.replaceAll("\u00a0", "").replace(",", ".") : plain.replaceAll(",", ""));
}

/** A line read as it is printed: the condition, its numbers and whether it says yes. */
function readLine(text: string, language: "sv" | "en") {
  const { texts } = words(language);
  const [condition = "", answer = ""] = text.split(/: (?=(?:ja|nej|yes|no)\b)/);
  const relation = RELATIONS.find((one) => condition.includes(` ${texts.relation[one]} `));
  return {
    relation,
    limit: numberIn(condition, language),
    found: numberIn(answer, language),
    isYes: answer.startsWith(texts.rule.holds),
  };
}

/** Lines whose printed condition is not so with the printed numbers, or the other way round. */
function untrue(decision: ShownDecision): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    ruleLines(decision, words(language))
      .flatMap(({ conditions }) => conditions)
      .filter(({ steps: [left] }) => left && left.unit !== "year")
      .flatMap(({ text }) => {
        const { relation, limit, found, isYes } = readLine(text, language);
        return relation && stands(relation satisfies Relation, found - limit) === isYes ? [] : [text];
      }),
  );
}

function shown(decision: Decision): ShownDecision {
  return decision.map(({ result, conditions }) => ({
    result,
    conditions: conditions.map((one) => shownCondition(one, "tkr")),
  }));
}

describe("A condition as it is printed", () => {
  it.each(EXAMPLES.filter((name) => name !== "sjobo-2020"))(
    "is true with its numbers exactly where it says yes, in %s",
    (name) => {
      const { workbook } = readExample(name);
      const outcome = evaluate(workbook);
      const explain = explainer(workbook, outcome);
      const decisions = sampled(writtenCells(outcome)).flatMap((cell) => explain(cell)?.decision ?? []);
      expect(decisions.length).toBeGreaterThan(0);
      expect(decisions.flatMap((rule) => untrue(shown([rule])))).toEqual([]);
    },
  );

  it("[A-4] is so for any numbers and limits", () => {
    const number = fc.oneof(fc.integer({ min: -9000, max: 9000 }), fc.double({ min: -9000, max: 9000, noNaN: true }));
    fc.assert(
      fc.property(number, number, fc.constantFrom(...RELATIONS), fc.boolean(), (one, other, relation, isAmount) => {
        const unit = isAmount ? "amount" : "number";
        const left = constant(Math.round(one * 100) / 100, "surplus", unit);
        const right = constant(Math.round(other * 100) / 100, "limit", unit);
        const compared = isAmount ? compareAmounts(left, relation, right, "tkr") : compareValues(left, relation, right);
        expect(untrue(shown([light("green", compared), light("red")]))).toEqual([]);
      }),
      { seed: 64, numRuns: 300 },
    );
  });

  it("[T3.2-a] never prints a failed rule as its own negation", () => {
    const compared = compareAmounts(
      constant(-3600, "surplus", "amount"),
      "atLeast",
      constant(0, "limit", "amount"),
      "tkr",
    );
    const [rule] = ruleLines(shown([light("green", compared)]), words("sv"));
    expect(rule?.heading).toBe("Grön om");
    expect(rule?.conditions[0]?.text.replaceAll(/\s/g, " ")).toBe(
      "överskott är minst gräns (0 tkr): nej, det är −3 600 tkr",
    );
  });
});
