import { PARAGRAPHS, type RuleId } from "../../../src/domain/rule";
import { ruleNames } from "../../../src/taskpane/findings/ruleNames";
import { english } from "../../../src/text/pane/english";
import { swedish } from "../../../src/text/pane/swedish";

const names = (...ids: readonly RuleId[]) =>
  ruleNames(
    ids.map((id) => ({ id, ...PARAGRAPHS[id] })),
    swedish,
  );

describe("the names of rules", () => {
  it("call the add-in's own assumptions by the pane's language", () => {
    expect(ruleNames([{ id: "A-3", ...PARAGRAPHS["A-3"] }], english)).toEqual(["The add-in's assumptions A-3"]);
  });

  it("name each document once", () => {
    expect(names("T3.2-a", "A-3", "A-4")).toEqual([
      "Tranemo styrmodell 3.2 · T3.2-a",
      "Tilläggets antaganden A-3, A-4",
    ]);
    expect(names("T3.2-a", "T3.2-b", "T3.3-b")).toEqual(["Tranemo styrmodell 3.2 · T3.2-a, T3.2-b, 3.3 · T3.3-b"]);
  });
});
