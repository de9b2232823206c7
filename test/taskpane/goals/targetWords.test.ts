import { targetWords } from "../../../src/taskpane/goals/targetWords";
import { formatsFor } from "../../../src/text/pane/formatsFor";
import { swedish } from "../../../src/text/pane/swedish";
import { indicatorRows } from "../fixtures/granvikGoals";

describe("an indicator's target", () => {
  it("is said in words, whichever kind it is", () => {
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
