import { referenceDay } from "../../src/domain/referenceDay";
import { type Written, workbookOf } from "./workbookOf";

const dayOf = (written: Written) => referenceDay(workbookOf(written));
const month = (part: number) => ({ kind: "month", year: 2026, part }) as const;

describe("A-8: the day that what is late is judged by", () => {
  const followUps = [{ period: month(4), forecast: 10 }, { period: month(8), outcome: 5 }, { period: month(12) }];
  const measurements = [{ period: { kind: "year", year: 2027 } as const, value: 3 }];

  it("[A-8] is the one in Inställningar, whatever else there is", () => {
    expect(dayOf({ settings: { referenceDay: "2026-05-02" }, followUps })).toBe("2026-05-02");
  });

  it("[A-8] else the end of August: 2026-08 has an outcome, 2026-12 neither that nor a forecast", () => {
    expect(dayOf({ followUps, measurements })).toBe("2026-08-31");
  });

  it("[A-8] else the end of the newest measured period; one without a value is nothing measured", () => {
    const empty = { period: { kind: "year", year: 2028 } as const, value: "" };
    expect(dayOf({ followUps: [{ period: month(8) }], measurements: [...measurements, empty] })).toBe("2027-12-31");
    expect(dayOf({ measurements: [{ period: month(2), value: "Uppfyllt" }] })).toBe("2026-02-28");
  });

  it("[A-8] is none in a workbook without any of them", () => {
    expect(dayOf({})).toBeUndefined();
  });
});
