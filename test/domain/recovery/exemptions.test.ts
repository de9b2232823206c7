import { evaluate } from "../../../src/domain/evaluate";
import { workbookOf } from "../workbookOf";

const found = (...amounts: readonly (number | undefined)[]) =>
  evaluate(
    workbookOf({
      yearResults: [{ frame: 0, outcome: 900 }],
      exemptions: amounts.map((amount) => ({ amount })),
    }),
  ).findings.map(({ code, at, facts }) => ({ code, row: at.row, ...facts }));

describe("Tranemo styrmodell 3.2: an exemption larger than its deficit", () => {
  it("[T3.2-b] is told where 400 and 600 together pass the 900, once", () => {
    const facts = { unit: "Teknik", year: 2024, exempted: 1000, deficit: 900 };
    expect(found(400, 600, 5)).toEqual([{ code: "exemption-exceeds-deficit", row: 2, ...facts }]);
  });

  it("[A-2] is none when it is just the deficit, or all of it", () => {
    expect(found(900)).toEqual([]);
    expect(found(undefined)).toEqual([]);
  });
});
