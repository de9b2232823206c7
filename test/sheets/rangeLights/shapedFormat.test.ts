import fc from "fast-check";
import { plainFormat, shapedFormat } from "../../../src/sheets/rangeLights/shapedFormat";

const LIGHTS = ["green", "yellow", "red", "grey"] as const;

describe("A light's shape in a number's own format", () => {
  it.each([
    ["General", "green", '"● "General;"● "-General;"● "General;"● "@'],
    ["0.0%", "red", '"■ "0.0%;"■ "-0.0%;"■ "0.0%;"■ "@'],
    ["#,##0;[Red]-#,##0", "yellow", '"▲ "#,##0;[Red]"▲ "-#,##0'],
    ["@", "grey", '"○ "@'],
    ['#,##0 "kr; netto"', "green", '"● "#,##0 "kr; netto";"● "-#,##0 "kr; netto";"● "#,##0 "kr; netto";"● "@'],
    ["0;-0;;@", "green", '"● "0;"● "-0;"● ";"● "@'],
    ["[>=100]0;0.0", "green", '[>=100]"● "0;"● "0.0'],
  ] as const)("gives %s the shape of %s in every section", (format, light, wanted) => {
    expect(shapedFormat(format, light)).toBe(wanted);
  });

  it("replaces another light's shape instead of adding to it, and comes off without a trace", () => {
    const formats = ["General", "0.0%", "#,##0;[Red]-#,##0", "@", '#,##0 "a;b"', "0;-0;;@", "yyyy-mm-dd", "[<1]0.00;0"];
    fc.assert(
      fc.property(
        fc.constantFrom(...formats),
        fc.constantFrom(...LIGHTS),
        fc.constantFrom(...LIGHTS),
        (format, one, other) => {
          expect(shapedFormat(shapedFormat(format, one), other)).toBe(shapedFormat(format, other));
          expect(plainFormat(shapedFormat(format, one))).toBe(format);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });
});
