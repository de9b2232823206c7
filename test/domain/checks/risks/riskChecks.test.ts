import { operationalRiskWithoutControl } from "../../../../src/domain/checks/risks/operationalRiskWithoutControl";
import { riskChecks } from "../../../../src/domain/checks/risks/riskChecks";
import { riskNotAssessed } from "../../../../src/domain/checks/risks/riskNotAssessed";
import { riskWithoutType } from "../../../../src/domain/checks/risks/riskWithoutType";
import { strategicRiskWithoutFactor } from "../../../../src/domain/checks/risks/strategicRiskWithoutFactor";
import { foundBy, placesOf } from "../questionOf";

describe("Tranemo styrmodell 6: strategiska och operativa risker", () => {
  it("[T6-a] asks which kind a risk is", () => {
    expect(foundBy(riskWithoutType, { risks: [{ id: "R1", type: "strategic" }, { id: "R2" }] })).toEqual([
      { code: "risk-without-type", at: { table: "risks", row: 2, column: "type" }, facts: { risk: "R2" } },
    ]);
  });

  it("[T6-a] asks for probability and consequence, at the first that is missing", () => {
    const risks = [
      { id: "R1", probability: 3, consequence: 2 },
      { id: "R2", probability: 3 },
      { id: "R3", consequence: 2 },
      { id: "R4" },
    ];
    expect(foundBy(riskNotAssessed, { risks }).map(({ at, facts }) => [at.column, facts])).toEqual([
      ["consequence", { risk: "R2", missing: ["consequence"] }],
      ["probability", { risk: "R3", missing: ["probability"] }],
      ["probability", { risk: "R4", missing: ["probability", "consequence"] }],
    ]);
  });

  it("[T6-a] asks a strategic risk for its quality factor, and only such a one", () => {
    const risks = [
      { id: "R1", type: "strategic" },
      { id: "R2", type: "strategic", factor: "F1" },
      { id: "R3", type: "operational" },
      { id: "R4" },
    ] as const;
    expect(placesOf(strategicRiskWithoutFactor, { risks })).toEqual(["risks 1 factor"]);
  });

  it("[T6-a] asks an operational risk for its control, and only such a one", () => {
    const risks = [
      { id: "R1", type: "operational", control: " " },
      { id: "R2", type: "operational", control: "Stickprov" },
      { id: "R3", type: "strategic" },
      { id: "R4" },
    ] as const;
    expect(placesOf(operationalRiskWithoutControl, { risks })).toEqual(["risks 1 control"]);
  });

  it("[A-5] asks nothing of a risk whose id two rows have", () => {
    const leftOut = { risks: [{ at: { table: "risks", row: 4 }, id: "r1" }] } as const;
    const risks = [{ id: "R1" }, { id: "R1 ", type: "strategic" }, { id: "r1", type: "operational" }] as const;
    expect(riskChecks.flatMap((check) => foundBy(check, { risks, leftOut }))).toEqual([]);
  });
});
