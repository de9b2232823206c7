import { evaluate } from "../../../src/domain/evaluate";
import { explainer } from "../../../src/domain/explain/explain";
import { PARAGRAPHS, type RuleId } from "../../../src/domain/rule";
import { readExample, writtenCells } from "./exampleTargets";
import { sampled } from "./sampled";

/** The ids of each model's document. */
const IDS = { tranemo: /^T\d/, sundsvall: /^S\d/, lerum: /^L-/, timra: /^Ti-/ } as const;

/** Every citation of the example's written cells, with its cell. */
function citedIn(model: keyof typeof IDS): readonly (readonly [string, RuleId])[] {
  const { workbook } = readExample(`modell-${model}`);
  const outcome = evaluate(workbook);
  const explain = explainer(workbook, outcome);
  return sampled(writtenCells(outcome)).flatMap((cell) =>
    (explain(cell)?.rules ?? []).map((rule) => [`${cell.table}.${cell.column}`, rule] as const),
  );
}

// Object.keys gives string; the keys are those above.
const MODELS = Object.keys(IDS) as (keyof typeof IDS)[];

describe("Paragraphs of an explanation", () => {
  it.each(MODELS)("are never of another municipality's document, in %s", (model) => {
    const others = MODELS.filter((one) => one !== model).map((one) => IDS[one]);
    const cited = citedIn(model);
    expect(cited.filter(([, rule]) => others.some((id) => id.test(rule)))).toEqual([]);
    expect(cited.some(([, rule]) => IDS[model].test(rule))).toBe(true);
  });

  it.each(MODELS)(
    "never say that the contract's own rules for how tables are written decide a number, in %s",
    (model) => {
      expect(citedIn(model).filter(([, rule]) => rule === "WB")).toEqual([]);
    },
  );

  it.each([
    ["sundsvall", "S4-a"],
    ["lerum", "L-d"],
    ["timra", "Ti-d"],
  ] as const)(
    "quote of every number of a frame what the document of %s says of frames, and that it does not say how",
    (model, id) => {
      const { workbook } = readExample(`modell-${model}`);
      const outcome = evaluate(workbook);
      const explain = explainer(workbook, outcome);
      for (const column of ["frame", "standardCostFrame", "ambition", "previousFrame", "change"]) {
        const found = explain({ table: "frames", row: 1, column });
        expect([column, found?.rules[0]]).toEqual([column, id]);
      }
      expect(explain({ table: "frames", row: 1, column: "frame" })?.isSilent).toBe(true);
      expect(PARAGRAPHS[id].quote).not.toContain("Tranemo");
    },
  );

  it("[A-7] quote the mean of two year-ends only of a group that is counted so, and lead to its Volymmått", () => {
    const { workbook } = readExample("modell-tranemo");
    const told = (measure: "yearMean" | "yearEnd") => {
      const targetGroups = workbook.targetGroups.map((row) => ({ ...row, measure }));
      const own = { ...workbook, targetGroups };
      const outcome = evaluate(own);
      const row = outcome.frameTerms.findIndex(({ group, year }) => {
        const found = targetGroups.find((one) => one.group === group);
        return found?.age !== undefined && !own.volumes.some((one) => one.group === group && one.year === year);
      });
      return explainer(own, outcome)({ table: "frameBasis", row: row + 1, column: "volume" });
    };
    expect(told("yearMean")?.rules).toContain("A-7");
    expect(told("yearEnd")?.rules).not.toContain("A-7");
    const [note] = told("yearEnd")?.notes ?? [];
    expect([note?.code, note?.of, note?.place?.column]).toEqual(["volumeMeasure", "yearEnd", "measure"]);
  });
});
