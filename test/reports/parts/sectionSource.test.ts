import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import { checkSource, isInModel, sectionSource } from "../../../src/reports/parts/sectionSource";

const { tranemo, sundsvall, lerum } = STEERING_MODELS;

describe("The line under a section's heading", () => {
  it("[S4-b] is the own model's and the law's alone where they have something", () => {
    expect(sectionSource(tranemo, ["T3.2-g", "S4-b"])).toBe("Tranemo styrmodell 3.2 (T3.2-g)");
    expect(sectionSource(sundsvall, ["T3.2-g", "S4-b"])).toBe("Sundsvalls styr- och ledningsmodell 4 (S4-b)");
    expect(sectionSource(tranemo, ["Ti-d", "KL11:5"])).toBe("Kommunallag (2017:725) 11 kap. 5 § (KL11:5)");
  });

  it("[T6-a] says after whom the section is made where the model has nothing of the kind", () => {
    expect(sectionSource(tranemo, ["T6-a", "A-5"])).toContain("Tranemo styrmodell 6 (T6-a)");
    expect(sectionSource(lerum, ["T6-a", "A-5"])).toBe("Upplägg efter Tranemo styrmodell 6 (T6-a)");
    expect(sectionSource(lerum, ["T5.2-a"])).toBe("Upplägg efter Tranemo styrmodell 5.2 (T5.2-a)");
    expect(sectionSource(tranemo, ["S4-c"])).toBe("Upplägg efter Sundsvalls styr- och ledningsmodell 4 (S4-c)");
  });

  it("[T3.2-h] a loan is from one document, the first", () => {
    expect(sectionSource(sundsvall, ["T3.2-h", "L-c", "T3.5-a"])).toBe(
      "Upplägg efter Tranemo styrmodell 3.2, 3.5 (T3.2-h, T3.5-a)",
    );
  });

  it("[S3-b] is the check's own in the model, by an own document's words where it has them", () => {
    expect(checkSource(tranemo, "goal-without-indicator", ["T3.3-c"])).toContain("T3.3-c");
    expect(checkSource(sundsvall, "goal-without-indicator", ["T3.3-c"])).toContain("S3-");
    expect(checkSource(lerum, "factor-without-indicator", ["T3.4-a"])).toBe(
      "Upplägg efter Tranemo styrmodell 3.4 (T3.4-a)",
    );
    const grade = { severity: "error", rule: ["T3.3-c"], source: "Lindmo styrmodell 4" } as const;
    const own = { ...tranemo, checks: { ...tranemo.checks, "goal-without-indicator": grade } };
    expect(checkSource(own, "goal-without-indicator", ["T3.3-c"])).toBe("Lindmo styrmodell 4");
  });

  it("[T3.5-a] tells whether the model's document speaks of something", () => {
    expect(isInModel(tranemo, ["T3.5-a"])).toBe(true);
    expect(isInModel(lerum, ["T3.5-a", "KL11:5"])).toBe(false);
  });
});
