import { reportNow } from "../../../../src/domain/checks/economy/reportNow";
import type { FollowUpRow } from "../../../../src/domain/followUpRows";
import type { LeftOut } from "../../../../src/domain/leftOut";
import { foundBy } from "../questionOf";

const month = (part: number) => ({ kind: "month", year: 2026, part }) as const;

function told(followUps: readonly Partial<FollowUpRow>[], reportLimit: number | undefined, leftOut: LeftOut = {}) {
  return foundBy(reportNow, { followUps, settings: { reportLimit }, leftOut });
}

describe("Så styr vi Lerum: större avvikelser rapporteras genast", () => {
  it("[L-f] reports a deviation of −501 where the limit is 500, at Avvikelse", () => {
    expect(told([{ frame: 45_000, forecast: 45_501 }], 500)).toEqual([
      {
        code: "report-now",
        at: { table: "followUps", row: 1, column: "deviation" },
        facts: { unit: "Omsorg", period: month(8), deviation: -501, limit: 500 },
      },
    ]);
  });

  it("[L-f] reports a surplus as large, but nothing at the limit itself", () => {
    expect(told([{ frame: 45_000, forecast: 44_499 }], 500).map(({ facts }) => facts)).toMatchObject([
      { deviation: 501 },
    ]);
    expect(told([{ frame: 45_000, forecast: 45_500 }], 500)).toEqual([]);
    expect(told([{ frame: 45_000, forecast: 44_500 }], 500)).toEqual([]);
  });

  it("[A-4] compares in whole öre: 0,3 against a limit of 0,1 + 0,2", () => {
    expect(told([{ frame: 0.3, forecast: 0 }], 0.1 + 0.2)).toEqual([]);
    expect(told([{ frame: 0.1 + 0.2, forecast: 0 }], 0.3)).toEqual([]);
  });

  it("[L-f] reports nothing without a limit, and everything but 0 with the limit 0", () => {
    expect(told([{ frame: 1, forecast: 1000 }], undefined)).toEqual([]);
    expect(told([{ frame: 1, forecast: 2 }], 0)).toHaveLength(1);
    expect(told([{ frame: 1, forecast: 1 }], 0)).toEqual([]);
  });

  it("[L-f] looks at each unit's newest forecast: 2026-04 is history when 2026-08 is in", () => {
    const rows = [
      { period: month(8), frame: 100, forecast: 100 },
      { period: month(4), frame: 100, forecast: 900 },
      { unit: "Skola", period: month(4), frame: 100, forecast: 900 },
      { unit: "Skola", period: month(12), frame: 100 },
    ];
    expect(told(rows, 10).map(({ at }) => at.row)).toEqual([3]);
  });

  it("[A-5] says nothing of a forecast without a frame, or when a newer one could not be read", () => {
    const at = { table: "followUps", row: 9 } as const;
    const row = { frame: 100, forecast: 900 };
    const lost = (cells: object) => told([row], 10, { followUps: [{ at, ...cells }] });
    expect(told([{ forecast: 900 }], 10)).toEqual([]);
    expect(lost({ unit: "omsorg", period: month(12) })).toEqual([]);
    expect(lost({ unit: "omsorg", forecast: 5 })).toEqual([]);
    expect(lost({ unit: "Omsorg", period: month(12), forecast: undefined })).toHaveLength(1);
    expect(lost({ unit: "Omsorg", period: month(4), forecast: 5 })).toHaveLength(1);
    expect(lost({ unit: "Skola", period: month(12), forecast: 5 })).toHaveLength(1);
    expect(lost({ period: month(12), forecast: 5 })).toHaveLength(1);
  });
});
