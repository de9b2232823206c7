import { steeringMeasureWithout } from "../../../../src/domain/checks/steering/steeringMeasureWithout";
import type { SteeringMeasureRow } from "../../../../src/domain/planRows";
import { foundBy } from "../questionOf";

function told(steeringMeasures: readonly Partial<SteeringMeasureRow>[], leftOut = {}) {
  return foundBy(steeringMeasureWithout, { steeringMeasures, leftOut });
}

describe("Sundsvall 4: styrningsåtgärder beslutas, genomförs och dokumenteras", () => {
  it("[S4-e] asks for the decision and its day from Beslutad on, at the first that is missing", () => {
    expect(told([{ id: "S1", state: "decided" }])).toEqual([
      {
        code: "steering-measure-without",
        at: { table: "steeringMeasures", row: 1, column: "decision" },
        facts: { measure: "S1", missing: ["decision", "decided"] },
      },
    ]);
  });

  it("[S4-e] asks for the documentation only of what is documented", () => {
    const decision = { decision: "KF § 12", decided: "2026-03-01" };
    const rows = [
      { id: "S1", state: "carriedOut", ...decision },
      { id: "S2", state: "documented", ...decision },
      { id: "S3", state: "documented", ...decision, documentation: "Dnr 2026/40" },
      { id: "S4", state: "documented", decision: "KF § 12" },
      { id: "S5", state: "carriedOut", decided: "2026-03-01", decision: " " },
    ] as const;
    expect(told(rows).map(({ at, facts }) => [at.row, at.column, facts])).toEqual([
      [2, "documentation", { measure: "S2", missing: ["documentation"] }],
      [4, "decided", { measure: "S4", missing: ["decided", "documentation"] }],
      [5, "decision", { measure: "S5", missing: ["decision"] }],
    ]);
  });

  it("[S4-e] asks for Läge where it is empty, and then for nothing else", () => {
    expect(
      told([{ id: "S1" }, { id: "S2", decision: "KF § 12" }]).map(({ at, facts }) => [at.row, at.column, facts]),
    ).toEqual([
      [1, "state", { measure: "S1", missing: ["state"] }],
      [2, "state", { measure: "S2", missing: ["state"] }],
    ]);
  });

  it("[S4-e] asks nothing of what is proposed, or rejected, nor where two rows have the id", () => {
    expect(
      told([
        { id: "S1", state: "proposed" },
        { id: "S2", state: "rejected" },
      ]),
    ).toEqual([]);
    const twice = { steeringMeasures: [{ at: { table: "steeringMeasures", row: 5 }, id: "s1" }] };
    expect(told([{ id: "S1", state: "decided" }], twice)).toEqual([]);
  });
});
