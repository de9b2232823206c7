import { measurementOverdue } from "../../../../src/domain/checks/indicators/measurementOverdue";
import type { Periodicity } from "../../../../src/domain/goalRows";
import type { LeftOut } from "../../../../src/domain/leftOut";
import { parsePeriod } from "../../../../src/domain/period";
import { foundBy } from "../questionOf";

function periodOf(text: string) {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${text} is no period`);
  return period;
}

interface Asked {
  readonly periodicity: Periodicity | undefined;
  readonly measured: readonly string[];
  readonly unmeasured?: readonly string[];
  readonly day: string | undefined;
  readonly leftOut?: LeftOut;
}

function overdue({ periodicity, measured, unmeasured = [], day, leftOut = {} }: Asked) {
  const measurements = [
    ...measured.map((text) => ({ indicator: "i1", period: periodOf(text), value: 80 })),
    ...unmeasured.map((text) => ({ period: periodOf(text), value: " " })),
  ];
  const settings = { referenceDay: day };
  return foundBy(measurementOverdue, { settings, indicators: [{ periodicity }], measurements, leftOut });
}

const at = { table: "measurements", row: 9 } as const;

describe("Tranemo styrmodell 3.4: indicators are measured as often as they say", () => {
  it("[T3.4-b] is in time until a periodicity and a month have gone: 2025-T3 every tertial until 2026-05-31", () => {
    const asked = { periodicity: "tertial", measured: ["2025-T3", "2025-T2"] } as const;
    expect(overdue({ ...asked, day: "2026-05-31" })).toEqual([]);
    expect(overdue({ ...asked, day: "2026-06-01" })).toEqual([
      {
        code: "measurement-overdue",
        at: { table: "measurements", row: 1, column: "period" },
        facts: { indicator: "I1", period: periodOf("2025-T3"), periodicity: "tertial", day: "2026-06-01" },
      },
    ]);
  });

  it.each([
    ["month", "2025-12", "2026-02"],
    ["quarter", "2025-Q4", "2026-04"],
    ["halfYear", "2025-06", "2026-01"],
    ["year", "2024", "2026-01"],
    ["secondYear", "2024", "2027-01"],
  ] as const)("[T3.4-b] %s: %s is in time all of %s and overdue after", (periodicity, period, lastMonth) => {
    const next = periodOf(lastMonth);
    const [year, month] = next.kind === "month" && next.part < 12 ? [next.year, next.part + 1] : [next.year + 1, 1];
    const asked = { periodicity, measured: [period] };
    expect(overdue({ ...asked, day: `${lastMonth}-28` })).toEqual([]);
    expect(overdue({ ...asked, day: `${year}-${String(month).padStart(2, "0")}-01` })).toHaveLength(1);
  });

  it("[T3.4-b] a row without a value is nothing measured, and what was never measured is no finding here", () => {
    expect(overdue({ periodicity: "year", measured: ["2023"], unmeasured: ["2025"], day: "2026-03-01" })).toHaveLength(
      1,
    );
    expect(overdue({ periodicity: "year", measured: [], unmeasured: ["2020"], day: "2026-03-01" })).toEqual([]);
  });

  it("[A-8] finds nothing without a reference day or a periodicity", () => {
    expect(overdue({ periodicity: "month", measured: [], day: undefined })).toEqual([]);
    expect(overdue({ periodicity: undefined, measured: ["2020"], day: "2026-03-01" })).toEqual([]);
  });

  it("[A-5] says nothing when an unreadable measurement may be newer", () => {
    const asked = { periodicity: "year", measured: ["2023"], day: "2026-03-01" } as const;
    const found = (...measurements: NonNullable<LeftOut["measurements"]>) =>
      overdue({ ...asked, leftOut: { measurements } });
    expect(found({ at, indicator: "I1", period: periodOf("2025") })).toEqual([]);
    expect(found({ at, indicator: "I1" })).toEqual([]);
    expect(found({ at, period: periodOf("2025") })).toEqual([]);
    const [older, same] = [periodOf("2022"), periodOf("2023")];
    expect(found({ at, indicator: "I1", period: older }, { at, indicator: "I1", period: same })).toHaveLength(1);
    expect(found({ at, indicator: "I1", period: older }, { at, indicator: "I1" })).toEqual([]);
    expect(found({ at, indicator: "I1" }, { at, indicator: "I1", period: older })).toEqual([]);
    expect(found({ at, indicator: "I2", period: periodOf("2025") }, { at, indicator: "I2" })).toHaveLength(1);
    expect(overdue({ ...asked, leftOut: { indicators: [{ at: { table: "indicators", row: 9 }, id: "i1" }] } })).toEqual(
      [],
    );
  });
});
