import { missingAfter } from "../../../src/domain/followUp/missingAfter";
import { uncountedMeasures } from "../../../src/domain/followUp/uncountedMeasures";
import { workbookOf } from "../workbookOf";

const about = { unit: "Omsorg", period: { kind: "month", year: 2026, part: 8 } } as const;

describe("Tranemo styrmodell 3.2: measures that handle a deficit, and those that do not", () => {
  it("[A-3] names a dropped measure, one in the forecast, one of next year and one without an effect, with the reason", () => {
    const own = { unit: "omsorg ", year: 2026, effect: 500 };
    const workbook = workbookOf({
      measures: [
        { ...own, measure: "räknas" },
        { ...own, measure: "avförd", state: "dropped" },
        { ...own, measure: "inräknad", inForecast: true },
        { ...own, measure: "nästa år", year: 2027 },
        { ...own, measure: "förra året", year: 2025 },
        { ...own, measure: "utan effekt", effect: undefined },
        { ...own, measure: "någon annans", unit: "Skola", state: "dropped" },
      ],
    });
    expect(uncountedMeasures(workbook, about).map(({ measure, reason }) => [measure, reason])).toEqual([
      ["avförd", "dropped"],
      ["inräknad", "inForecast"],
      ["nästa år", "laterYear"],
      ["utan effekt", "noEffect"],
    ]);
  });

  it("[A-5] names a row of the unit that could not be read, and none that names no unit", () => {
    const at = { table: "measures", row: 4 } as const;
    const leftOut = { measures: [{ at, unit: "Omsorg", measure: "oläslig" }, { at: { ...at, row: 5 } }] };
    expect(uncountedMeasures({ measures: [], leftOut }, about)).toEqual([
      { at, measure: "oläslig", effect: undefined, reason: "unread" },
    ]);
  });

  it("[A-4] takes 0,1 + 0,2 for enough where 0,3 is missing, and says what 1 000 of 1 250 leaves", () => {
    expect(missingAfter(0.3, 0.1 + 0.2, "tkr")).toBe(0);
    expect(missingAfter(1_250, 1_000, "tkr")).toBe(250);
    expect(missingAfter(1_250, 2_000, "tkr")).toBe(0);
  });
});
