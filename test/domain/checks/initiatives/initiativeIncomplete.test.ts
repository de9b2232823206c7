import { initiativeIncomplete } from "../../../../src/domain/checks/initiatives/initiativeIncomplete";
import { foundBy } from "../questionOf";

describe("Sundsvall 5: utvecklingsinitiativ har läge och värde", () => {
  it("[S5-a] asks for the state and the value, at the first that is missing", () => {
    const initiatives = [
      { id: "I1" },
      { id: "I2", state: "analysis" },
      { id: "I3", value: "Kortare kö" },
      { id: "I4", state: "secured", value: "Kortare kö" },
    ] as const;
    expect(foundBy(initiativeIncomplete, { initiatives })).toEqual([
      {
        code: "initiative-incomplete",
        at: { table: "initiatives", row: 1, column: "state" },
        facts: { initiative: "I1", missing: ["state", "value"] },
      },
      {
        code: "initiative-incomplete",
        at: { table: "initiatives", row: 2, column: "value" },
        facts: { initiative: "I2", missing: ["value"] },
      },
      {
        code: "initiative-incomplete",
        at: { table: "initiatives", row: 3, column: "state" },
        facts: { initiative: "I3", missing: ["state"] },
      },
    ]);
  });

  it("[S5-a] asks no value of what is still an idea, and nothing where two rows have the id", () => {
    const initiatives = [{ id: "I1", state: "idea" }, { id: "I2" }] as const;
    const leftOut = { initiatives: [{ at: { table: "initiatives", row: 3 }, id: "i2" }] } as const;
    expect(foundBy(initiativeIncomplete, { initiatives, leftOut })).toEqual([]);
  });
});
