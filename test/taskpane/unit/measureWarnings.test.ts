import { firstFields } from "../../../src/taskpane/unit/measure/measureFields";
import { measureWarnings } from "../../../src/taskpane/unit/measure/measureWarnings";
import { formatsFor } from "../../../src/text/pane/formatsFor";
import { textsFor } from "../../../src/text/pane/textsFor";

const fields = firstFields({ kind: "month", year: 2026, part: 8 }, undefined);
const scale = { year: 2026, frame: 300_000, need: 1_250 };
const words = { texts: textsFor("sv").measure, formats: formatsFor("sv", "tkr") };
const effect = (typed: string) =>
  measureWarnings({ ...fields, effect: typed }, scale, words).effect?.replace(/\s/gu, " ");

describe("A measure that looks like a slip", () => {
  it("[P-e] says that 1 250 000 is more than the frame, and what may have been meant", () => {
    expect(effect("1 250 000")).toBe("1 250 000 tkr är mer än enhetens hela ram. Menade du 1 250 tkr?");
    expect(effect("1 250 000 kr")).toBeUndefined();
    expect(effect("1 250")).toBeUndefined();
  });

  it("[P-e] says that it is thousands of times the deficit of a unit with a large frame", () => {
    const large = { ...scale, frame: 2_000_000 };
    const { effect: told } = measureWarnings({ ...fields, effect: "1 250 000" }, large, words);
    expect(told).toContain("tusentals gånger underskottet");
  });

  it("[P-h] says that it starts after the year that its effect is counted in", () => {
    expect(measureWarnings({ ...fields, starts: "2028-01-01" }, scale, words).starts).toBe(
      "Startar 2028, men effekten räknas 2026.",
    );
    expect(measureWarnings(fields, scale, words)).toEqual({});
  });
});
