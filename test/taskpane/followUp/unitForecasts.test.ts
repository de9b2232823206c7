import type { Period } from "../../../src/domain/period";
import { countedMeasures } from "../../../src/taskpane/followUp/countedMeasures";
import { periodEnd } from "../../../src/taskpane/followUp/periodEnd";
import { unitForecasts } from "../../../src/taskpane/followUp/unitForecasts";
import { forecasts, measures } from "../fixtures/granvikRows";

describe("forecasts by unit", () => {
  it("takes the latest period and puts red before yellow, grey and green", () => {
    const units = unitForecasts(forecasts);
    expect(units.map(({ unit, latest }) => [unit, latest.status])).toEqual([
      ["Sektionen för omsorg och stöd", "red"],
      ["Samhällsutveckling och teknik", "red"],
      ["Lärande", "yellow"],
      ["Räddningstjänst", "grey"],
      ["Kultur och fritid", "green"],
      ["Kommunledning", "green"],
    ]);
    expect(units[0]?.earlier.map((earlier) => earlier.deviation)).toEqual([-1700]);
  });

  it.each<[Period, Period]>([
    [
      { kind: "month", year: 2026, part: 7 },
      { kind: "tertial", year: 2026, part: 2 },
    ],
    [
      { kind: "tertial", year: 2026, part: 2 },
      { kind: "quarter", year: 2026, part: 3 },
    ],
    [
      { kind: "month", year: 2026, part: 11 },
      { kind: "year", year: 2026 },
    ],
    [
      { kind: "year", year: 2026 },
      { kind: "month", year: 2027, part: 1 },
    ],
  ])("%j ends before %j", (earlier, later) => {
    expect(periodEnd(earlier)).toBeLessThan(periodEnd(later));
  });

  it("[A-3] counts two of Omsorg's three measures: the third is dropped", () => {
    const [omsorg] = forecasts;
    expect(omsorg && countedMeasures(omsorg, measures)).toHaveLength(2);
    const inForecast = measures.map((measure) => ({ ...measure, inForecast: true }));
    expect(omsorg && countedMeasures(omsorg, inForecast)).toHaveLength(0);
  });
});
