import { cellWords } from "../../../src/taskpane/versions/cellWords";
import { formatsFor } from "../../../src/text/pane/formatsFor";
import { type Language, textsFor } from "../../../src/text/pane/textsFor";

function words(content: number | string | boolean, column: string, language: Language = "sv"): string {
  const pane = { texts: textsFor(language).versions, formats: formatsFor(language, "tkr") };
  return cellWords(content, { table: "standardCosts", column }, pane);
}

describe("cellWords", () => {
  it("shows a day as a day, in the pane's language, and words as they were typed", () => {
    expect(words(46_326, "published")).toBe("31 oktober 2026");
    expect(words(46_326, "published", "en")).toBe("31 October 2026");
    expect(words("hösten 2026", "published", "en")).toBe("hösten 2026");
    expect(words(12, "published")).toBe("12");
  });

  it("says true, false and nothing in the pane's language", () => {
    expect([words(true, "isPart"), words(false, "isPart"), words(" ", "isPart")]).toEqual(["ja", "nej", "tomt"]);
    expect([words(true, "isPart", "en"), words(false, "isPart", "en")]).toEqual(["yes", "no"]);
  });
});
