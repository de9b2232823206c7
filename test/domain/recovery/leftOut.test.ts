import type { LeftOut } from "../../../src/domain/leftOut";
import { followDeficits } from "../../../src/domain/recovery/followDeficits";
import { type Written, workbookOf } from "../workbookOf";

const years = (unit: string, first: number, ...amounts: readonly number[]) =>
  amounts.map((result, step) => ({ unit, year: first + step, frame: 1000, outcome: 1000 - result }));

/** Teknik: a deficit of 500 in 2023. Omsorg: one of 300 in 2024. Both have closed 2023–2025; Kultur only 2023–2024. */
const SOUND: Written = {
  yearResults: [
    ...years("Teknik", 2023, -500, 0, 100),
    ...years("Omsorg", 2023, 0, -300, 0),
    ...years("Kultur", 2023, -50, 0),
  ],
};
const result = { at: { table: "yearResults", row: 9 } } as const;
const exemption = { at: { table: "exemptions", row: 1 }, decision: "KF § 12" } as const;

function follow(leftOut: LeftOut, written: Written = SOUND) {
  const { value, findings } = followDeficits(workbookOf({ ...written, leftOut }));
  const lost = findings.filter((one) => one.code !== "deficit-overdue");
  return {
    units: value.recoveries.map((row) => row.unit),
    results: value.yearResults.length,
    told: lost.map(({ code, at, facts }) => [code, at.table, at.row, ...Object.values(facts)].join(" ")),
  };
}

const ALL = ["Teknik", "Omsorg", "Kultur"];

describe("A-5: a unit's deficits are not followed when a row they depend on was left out", () => {
  it("[T3.2-b] stops Teknik when 2026 can not be read: 600 of surplus may have recovered it all", () => {
    const stopped = follow({ yearResults: [{ ...result, unit: "TEKNIK", year: 2026, frame: 1000 }] });
    expect(stopped).toEqual({
      units: ["Omsorg", "Kultur"],
      results: 8,
      told: ["recovery-not-computed yearResults 9 Teknik"],
    });
  });

  it("[T3.2-b] stops Teknik when 2024 stands twice, and follows the others", () => {
    const twice = follow({ yearResults: [{ ...result, unit: "Teknik", year: 2024, frame: 1000, outcome: 700 }] });
    expect(twice.units).toEqual(["Omsorg", "Kultur"]);
    expect(twice.told).toEqual(["recovery-not-computed yearResults 9 Teknik"]);
  });

  it("[T3.2-b] takes a row of 2025 without a unit for Kultur's, the only one that lacks 2025", () => {
    const nameless = follow({ yearResults: [{ ...result, year: 2025, frame: 1000, outcome: 900 }] });
    expect(nameless.units).toEqual(["Teknik", "Omsorg"]);
    expect(nameless.told).toEqual(["recovery-not-computed yearResults 9 Kultur"]);
    expect(follow({ yearResults: [{ ...result, frame: 1000 }] }).units).toEqual([]);
  });

  it("[T3.2-b] names a unit whose only row was left out", () => {
    expect(follow({ yearResults: [{ ...result, unit: "Bad", year: 2025 }] })).toMatchObject({
      units: ALL,
      told: ["recovery-not-computed yearResults 9 Bad"],
    });
  });

  it("[A-2] stops Omsorg when its exemption for 2024 can not be read, not when it is for a year without a deficit", () => {
    const told = ["recovery-not-computed exemptions 1 Omsorg"];
    const units = ["Teknik", "Kultur"];
    expect(follow({ exemptions: [{ ...exemption, unit: "Omsorg", deficitYear: 2024 }] })).toMatchObject({
      units,
      told,
    });
    expect(follow({ exemptions: [{ ...exemption, unit: "Omsorg" }] })).toMatchObject({ units, told });
    expect(follow({ exemptions: [{ ...exemption, deficitYear: 2024 }] })).toMatchObject({ units, told });
    expect(follow({ exemptions: [{ ...exemption, unit: "Omsorg", deficitYear: 2023 }] }).units).toEqual(ALL);
  });

  it("[A-2] goes on when the exemption that can not be read has no decision: it would not count", () => {
    const undecided = { ...exemption, unit: "Omsorg", deficitYear: 2024, decision: undefined };
    expect(follow({ exemptions: [undecided] })).toMatchObject({ units: ALL, told: [] });
  });

  it("[A-2] stops Omsorg, the only one with a deficit in 2024, when the exemption is for Omsorgg or SANT", () => {
    for (const unit of ["Omsorgg", "SANT"]) {
      const misspelt = { unit, deficitYear: 2024, amount: 300, decision: "KF § 12" };
      for (const units of [[], [{ unit: "Teknik" }, { unit: "Omsorg" }]]) {
        expect(follow({}, { ...SOUND, units, exemptions: [misspelt] })).toMatchObject({
          units: ["Teknik", "Kultur"],
          told: ["recovery-not-computed exemptions 1 Omsorg"],
        });
      }
      expect(follow({}, { ...SOUND, exemptions: [{ ...misspelt, deficitYear: 2025 }] })).toMatchObject({
        units: ALL,
        told: [`exemption-without-deficit exemptions 1 ${unit} 2025`],
      });
      expect(follow({}, { ...SOUND, exemptions: [{ ...misspelt, decision: undefined }] })).toMatchObject({
        units: ALL,
        told: [`exemption-without-decision exemptions 1 ${unit} 2024`],
      });
    }
  });

  it("[A-2] takes a unit of Organisation without any closed year for what it says", () => {
    const exemptions = [{ unit: "Miljö", deficitYear: 2024, decision: "KF § 12" }];
    const told = ["exemption-without-deficit exemptions 1 Miljö 2024"];
    expect(follow({}, { ...SOUND, units: [{ unit: "Miljö" }], exemptions })).toMatchObject({ units: ALL, told });
    const leftOut = { units: [{ at: { table: "units", row: 4 }, unit: "MILJÖ" }] } as const;
    expect(follow(leftOut, { ...SOUND, exemptions })).toMatchObject({ units: ALL, told });
  });

  it("[A-2] does not call an exemption pointless when its year is the one that was left out", () => {
    const written = { ...SOUND, exemptions: [{ unit: "Teknik", deficitYear: 2026 }] };
    const leftOut = { yearResults: [{ ...result, unit: "Teknik", year: 2026 }] };
    expect(follow(leftOut, written).told).toEqual(["recovery-not-computed yearResults 9 Teknik"]);
    expect(follow({}, written).told).toEqual(["exemption-without-deficit exemptions 1 Teknik 2026"]);
  });
});
