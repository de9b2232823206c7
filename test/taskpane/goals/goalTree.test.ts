import { goalTree } from "../../../src/taskpane/goals/goalTree";
import { targetWords } from "../../../src/taskpane/goals/targetWords";
import { formatsFor } from "../../../src/text/pane/formatsFor";
import { swedish } from "../../../src/text/pane/swedish";
import { granvik } from "../fixtures/granvik";
import { indicatorRows } from "../fixtures/granvikGoals";

describe("goals with what belongs to them", () => {
  const tree = goalTree(granvik);

  it("has each indicator exactly once, under its goal, its factor, or apart", () => {
    const factors = [...tree.goals.flatMap((goal) => goal.factors), ...tree.looseFactors];
    const ids = [...tree.goals, ...factors].flatMap((owner) => owner.indicators.map((line) => line.row.id));
    const all = [...ids, ...tree.looseIndicators.map((line) => line.row.id)];
    expect(all.toSorted()).toEqual(indicatorRows.map((row) => row.id).toSorted());
  });

  it("sets apart what points at nothing", () => {
    expect(tree.looseIndicators.map((line) => line.row.id)).toEqual(["I8"]);
    expect(tree.looseFactors.map((line) => line.row.id)).toEqual(["F2"]);
    const stray = granvik.workbook.indicators.map((row) => ({ ...row, belongsTo: "M99" }));
    const workbook = { ...granvik.workbook, indicators: stray };
    expect(goalTree({ ...granvik, workbook }).looseIndicators).toHaveLength(10);
  });

  it("leaves out a row that has no result: its finding tells why", () => {
    const outcome = { ...granvik.outcome, goals: granvik.outcome.goals.slice(1) };
    expect(goalTree({ ...granvik, outcome }).goals.map((goal) => goal.row.id)).toEqual(["M2", "M3", "M4", "M5"]);
  });

  it("says each kind of target in words", () => {
    const words = indicatorRows.map((row) => targetWords(row, swedish.goals, formatsFor("sv", "tkr")));
    expect(words).toEqual([
      "mål minst 88",
      "mål minst 75",
      "mål minst 85",
      "mål högst 12",
      "mål högst 3,2",
      "mål minst 79",
      "mål högst 6",
      "mål 20 till 25",
      "kvalitativ",
      "mål minst 4",
    ]);
  });
});
