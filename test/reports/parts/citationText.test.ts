import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import { checkCitation, citationText, modelCitation } from "../../../src/reports/parts/citationText";

describe("The paragraph by a section's heading", () => {
  it("[T3.2-a] names each document once with its paragraphs and ids", () => {
    expect(citationText(["T3.2-a", "T3.2-b"])).toBe("Tranemo styrmodell 3.2 (T3.2-a, T3.2-b)");
    expect(citationText(["T3.5-a", "KL11:5", "T3.2-h"])).toBe(
      "Tranemo styrmodell 3.5, 3.2 (T3.5-a, T3.2-h) · Kommunallag (2017:725) 11 kap. 5 § (KL11:5)",
    );
    expect(citationText(["A-3", "A-4"])).toBe("Tilläggets antaganden A-3, A-4");
  });

  it("[S4-b] is the own model's and the law's; another document's only where they have none", () => {
    const { tranemo, sundsvall } = STEERING_MODELS;
    expect(modelCitation(tranemo, ["T3.2-g", "S4-b"])).toBe("Tranemo styrmodell 3.2 (T3.2-g)");
    expect(modelCitation(sundsvall, ["T3.2-g", "S4-b"])).toBe("Sundsvalls styr- och ledningsmodell 4 (S4-b)");
    expect(modelCitation(tranemo, ["Ti-d", "KL11:5"])).toBe("Kommunallag (2017:725) 11 kap. 5 § (KL11:5)");
    expect(modelCitation(tranemo, ["Ti-c"])).toContain("(Ti-c)");
  });

  it("[S3-b] is the check's own in the model, by an own document's words where it has them", () => {
    const { tranemo, sundsvall } = STEERING_MODELS;
    expect(checkCitation(tranemo, "goal-without-indicator", ["T3.3-c"])).toContain("T3.3-c");
    expect(checkCitation(sundsvall, "goal-without-indicator", ["T3.3-c"])).toContain("S3-");
    const grade = { severity: "error", rule: ["T3.3-c"], source: "Lindmo styrmodell 4" } as const;
    const own = { ...tranemo, checks: { ...tranemo.checks, "goal-without-indicator": grade } };
    expect(checkCitation(own, "goal-without-indicator", ["T3.3-c"])).toBe("Lindmo styrmodell 4");
  });
});
