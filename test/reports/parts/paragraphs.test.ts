import { paragraphs } from "../../../src/reports/parts/paragraphs";

describe("Rules as a reader finds them", () => {
  it("[T3.2-a] names each document once with its paragraphs and ids", () => {
    expect(paragraphs(["T3.2-a", "T3.2-b"])).toBe("Tranemo styrmodell 3.2 (T3.2-a, T3.2-b)");
    expect(paragraphs(["T3.5-a", "KL11:5", "T3.2-h"])).toBe(
      "Tranemo styrmodell 3.5, 3.2 (T3.5-a, T3.2-h) · Kommunallag (2017:725) 11 kap. 5 § (KL11:5)",
    );
    expect(paragraphs(["A-3", "A-4"])).toBe("Tilläggets antaganden A-3, A-4");
  });
});
