import { citationText, readCitation } from "../../../src/domain/models/citationText";
import { PARAGRAPHS, type RuleId } from "../../../src/domain/rule";

describe("WB: Källa in Styrmodell", () => {
  it("[WB] names the first paragraph and the ids, and the contract's own too", () => {
    expect(citationText(["T3.2-a", "A-3"])).toBe("Tranemo styrmodell 3.2 (T3.2-a, A-3)");
    expect(citationText(["WB"])).toBe("Arbetsbokens kontrakt ”Tabeller och kolumner” (WB)");
  });

  it("[WB] is the product's own citation only as the product writes it", () => {
    expect(readCitation("tranemo styrmodell 3.2 (T3.2-a, A-3)")).toEqual({ rule: ["T3.2-a", "A-3"] });
    expect(readCitation("Vår styrmodell 3.2 (T3.2-a)")).toEqual({ source: "Vår styrmodell 3.2 (T3.2-a)" });
    expect(readCitation("Vår styrmodell 3.2 (2026)")).toEqual({ source: "Vår styrmodell 3.2 (2026)" });
    expect(readCitation("T3.2-a")).toEqual({ source: "T3.2-a" });
  });

  // Object.keys gives string; PARAGRAPHS has exactly the rule ids.
  it.each((Object.keys(PARAGRAPHS) as RuleId[]).filter((id) => id !== "WB"))("[WB] %s reads back", (id) => {
    expect(readCitation(citationText([id]))).toEqual({ rule: [id] });
  });
});
