import { evaluate } from "../../../src/domain/evaluate";
import { explain } from "../../../src/domain/explain/explain";
import { workbookOf } from "../workbookOf";
import { allSteps, faultsOf } from "./checkExplanation";
import { writtenCells } from "./exampleTargets";

const result = (year: number, outcome: number) => ({ unit: "Teknik", year, frame: 10_000, outcome });

describe("Tranemo styrmodell 3.2: which surplus recovered which deficit", () => {
  const workbook = workbookOf({ yearResults: [result(2024, 10_500), result(2025, 10_200), result(2026, 9_400)] });
  const outcome = evaluate(workbook);

  it("[T3.2-b] [A-1] tells of 2025 that 500 of the surplus 600 went to 2024, and 100 was left for it", () => {
    const explanation = explain(workbook, outcome, { table: "recoveries", row: 2, column: "recovered" });
    const told = explanation
      ? allSteps(explanation).map(({ label, value }) => [label.kind === "word" ? label.word : label.kind, value])
      : [];
    expect(explanation?.value).toEqual({ kind: "number", value: 100, unit: "amount" });
    expect(told).toEqual(
      expect.arrayContaining([
        ["availableSurplus", 100],
        ["usedByOlder", 500],
        ["leftBefore", 200],
        ["paid", 100],
      ]),
    );
  });

  it("[A-1] [A-2] gives every number of both deficits, also with an exemption of the first", () => {
    const exempted = workbookOf({
      yearResults: [result(2024, 10_500), result(2025, 10_200), result(2026, 9_400)],
      exemptions: [{ unit: "Teknik", deficitYear: 2024, amount: 300, decision: "KF § 1" }],
    });
    for (const one of [workbook, exempted]) {
      const computed = evaluate(one);
      expect(writtenCells(computed).flatMap((cell) => faultsOf(one, cell, explain(one, computed, cell)))).toEqual([]);
    }
  });
});
