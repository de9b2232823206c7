import { assessRisks } from "../../../src/domain/risks/assessRisks";
import { workbookOf } from "../workbookOf";

function assess(probability: number | undefined, consequence: number | undefined) {
  const [risk] = assessRisks(workbookOf({ risks: [{ id: "R1", probability, consequence }] }));
  return [risk?.value, risk?.status];
}

describe("Tranemo styrmodell 6: risks, with the limits 4 and 9", () => {
  it.each([
    [1, 3, 3, "green"],
    [2, 2, 4, "yellow"],
    [2, 4, 8, "yellow"],
    [3, 3, 9, "red"],
    [4, 4, 16, "red"],
  ])("[T6-a] %i × %i is %i, %s", (probability, consequence, value, light) => {
    expect(assess(probability, consequence)).toEqual([value, light]);
  });

  it("[A-5] half an assessment is none", () => {
    expect(assess(4, undefined)).toEqual([undefined, "grey"]);
    expect(assess(undefined, 4)).toEqual([undefined, "grey"]);
  });

  it("[A-5] a risk whose id stands twice has no value", () => {
    const leftOut = { risks: [{ at: { table: "risks", row: 2 } as const, id: "R1" }] };
    const workbook = workbookOf({ risks: [{ id: "R1", probability: 1, consequence: 1 }], leftOut });
    expect(assessRisks(workbook)[0]).toMatchObject({ value: undefined, status: "grey" });
  });
});
