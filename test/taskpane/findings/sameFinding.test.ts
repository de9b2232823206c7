import { sameFinding } from "../../../src/taskpane/findings/sameFinding";
import { granvik } from "../fixtures/granvik";

const { findings } = granvik;

describe("a finding in another report", () => {
  it("is the one of its kind in its place, whatever it says there", () => {
    const [wanted] = findings;
    if (!wanted) throw new Error("Granvik has findings.");
    const again = findings.map((one) => ({ ...one, message: `${one.message} Nu.` }));
    expect(sameFinding(again, wanted)).toBe(again[0]);
    expect(sameFinding([again[0] ?? wanted, { ...wanted }], wanted)).toEqual(wanted);
    expect(sameFinding(findings, wanted)).toBe(wanted);
  });

  it("is none when it has gone, or another row has it", () => {
    const [wanted, ...others] = findings;
    if (!wanted) throw new Error("Granvik has findings.");
    expect(sameFinding(others, wanted)).toBeUndefined();
    const { finding } = wanted;
    const moved = { ...wanted, finding: { ...finding, at: { ...finding.at, row: 99 } } };
    expect(sameFinding([moved], wanted)).toBeUndefined();
  });
});
