import { followDeficits } from "../../../src/domain/recovery/followDeficits";
import { type Written, workbookOf } from "../workbookOf";

const results = (unit: string, first: number, ...amounts: readonly number[]) =>
  amounts.map((result, step) => ({ unit, year: first + step, frame: 1000, outcome: 1000 - result }));
const follow = (written: Written) => followDeficits(workbookOf(written));
const states = (written: Written) =>
  follow(written).value.recoveries.map(({ unit, originYear, dueYear, remaining, state, status }) =>
    [unit, originYear, dueYear, remaining, state, status].join(" "),
  );

describe("Tranemo styrmodell 3.2: underskott hämtas hem inom två år", () => {
  it("[T3.2-b] keeps the deficit of 2024 open through 2025 and calls it overdue when 2026 closes with 900 left", () => {
    expect(states({ yearResults: results("Teknik", 2024, -1000, 100) })).toEqual(["Teknik 2024 2026 900 open yellow"]);
    const late = follow({ yearResults: results("Teknik", 2024, -1000, 100, 0) });
    expect(late.value.recoveries[0]).toMatchObject({ deficit: 1000, recovered: 100, state: "overdue", status: "red" });
    expect(late.findings).toEqual([
      {
        code: "deficit-overdue",
        at: { table: "yearResults", row: 1, column: "year" },
        facts: { unit: "Teknik", originYear: 2024, dueYear: 2026, remaining: 900 },
      },
    ]);
  });

  it("[T3.2-b] calls it recovered when nothing is left, though the due year has passed", () => {
    expect(states({ yearResults: results("Teknik", 2024, -1000, 0, 0, 1000) })).toEqual([
      "Teknik 2024 2026 0 recovered green",
    ]);
  });

  it("[T3.2-b] has the time that Återhämtningstid says", () => {
    const settings = { recoveryYears: 3 };
    expect(states({ settings, yearResults: results("Teknik", 2024, -1000, 0, 0) })).toEqual([
      "Teknik 2024 2027 1000 open yellow",
    ]);
  });

  it("[A-4] a deficit of 0,3 is recovered by 0,1 and 0,2 mnkr", () => {
    const settings = { amountUnit: "mnkr" as const };
    expect(states({ settings, yearResults: results("Teknik", 2024, -0.3, 0.1, 0.2) })).toEqual([
      "Teknik 2024 2026 0 recovered green",
    ]);
  });

  it("[A-2] an empty Belopp exempts all of it, 300 + 200 of 500 too; with a surplus on top it is recovered", () => {
    const yearResults = results("Teknik", 2024, -500, 100);
    expect(states({ yearResults, exemptions: [{}] })).toEqual(["Teknik 2024 2026 0 exempted green"]);
    expect(states({ yearResults, exemptions: [{ amount: 300 }, { amount: 200 }] })).toEqual([
      "Teknik 2024 2026 0 exempted green",
    ]);
    expect(states({ yearResults, exemptions: [{ amount: 400 }] })).toEqual(["Teknik 2024 2026 0 recovered green"]);
  });

  it("[T3.2-b] does not count an exemption without a decision, and says so", () => {
    const written = { yearResults: results("Teknik", 2024, -500), exemptions: [{ decision: undefined }] };
    expect(states(written)).toEqual(["Teknik 2024 2026 500 open yellow"]);
    expect(follow(written).findings.map((one) => one.code)).toEqual(["exemption-without-decision"]);
  });

  it("[T3.2-b] advises on an exemption for a year without deficit, and does not follow what one for an unknown unit may be for", () => {
    const exemptions = [{ deficitYear: 2025 }, { unit: "Teknisk" }];
    const found = follow({ yearResults: results("Teknik", 2024, -500, 100), exemptions }).findings;
    expect(found.map((one) => [one.code, one.at.row])).toEqual([
      ["recovery-not-computed", 2],
      ["exemption-without-deficit", 1],
    ]);
  });

  it("[A-5] gives no row for a unit with a gap, and names 2025; other units go on", () => {
    const yearResults = [
      ...results("Teknik", 2024, -500),
      ...results("Omsorg", 2024, -200, 50),
      ...results("teknik", 2026, 500),
    ];
    const found = follow({ yearResults });
    expect(found.value.recoveries.map((one) => one.unit)).toEqual(["Omsorg"]);
    expect(found.value.yearResults).toHaveLength(4);
    expect(found.findings).toEqual([
      {
        code: "result-year-gap",
        at: { table: "yearResults", row: 4, column: "year" },
        facts: { unit: "teknik", year: 2025 },
      },
    ]);
  });

  it("[T3.2-b] gives each year's result, and the rows in the table's order", () => {
    const yearResults = [...results("B", 2025, -20), ...results("A", 2024, -10), ...results("B", 2024, -30)];
    const { value } = follow({ yearResults });
    expect(value.yearResults.map((row) => row.result)).toEqual([-20, -10, -30]);
    expect(value.recoveries.map((row) => row.at.row)).toEqual([1, 2, 3]);
  });
});
