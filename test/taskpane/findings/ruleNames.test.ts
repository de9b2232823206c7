import { PARAGRAPHS, type RuleId } from "../../../src/domain/rule";
import { ruleNames } from "../../../src/taskpane/findings/ruleNames";

const names = (...ids: readonly RuleId[]) => ruleNames(ids.map((id) => ({ id, ...PARAGRAPHS[id] })));

describe("the names of rules", () => {
  it("name each document once", () => {
    expect(names("T3.2-a", "A-3", "A-4")).toEqual([
      "Tranemo styrmodell 3.2 · T3.2-a",
      "Tilläggets antaganden A-3, A-4",
    ]);
    expect(names("T3.2-a", "T3.2-b", "T3.3-b")).toEqual(["Tranemo styrmodell 3.2 · T3.2-a, T3.2-b, 3.3 · T3.3-b"]);
  });
});
