import fc from "fast-check";
import { sheetName, sheetNames } from "../../../src/reports/parts/sheetName";

describe("Names of the reports' sheets", () => {
  it("[WB] are without what Excel forbids, and at most 31 characters", () => {
    expect(sheetName("Plan Barn/utbildning: norra [Lindmo]")).toBe("Plan Barn utbildning norra Lin…");
    expect(sheetName("Dialog Kost & städ")).toBe("Dialog Kost & städ");
    expect(sheetName("'*?'")).toBe("Blad");
  });

  it("[WB] say that they are cut, and are not where all of it has room", () => {
    expect(sheetName("Dialog Barn- och utbildningsnämnden")).toBe("Dialog Barn- och utbildningsnä…");
    expect(sheetName("Dialog Barn- och ungdomsnämnden")).toBe("Dialog Barn- och ungdomsnämnden");
  });

  it("[WB] are numbered when they become the same, whatever the case, within 31 characters", () => {
    const long = "Plan Kultur- och fritidssektionen";
    expect(sheetNames([`${long} norra`, `${long.toUpperCase()} södra`])).toEqual([
      "Plan Kultur- och fritidssektio…",
      "PLAN KULTUR- OCH FRITIDSSEKTI 2",
    ]);
  });

  it("[WB] hold for any names", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 12 }), (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$|^\s*$/.test(name))).toEqual([]);
      }),
      { seed: 31, numRuns: 300 },
    );
  });
});
