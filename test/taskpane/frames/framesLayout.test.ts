import { framesLayout } from "../../../src/taskpane/frames/framesLayout";
import { formatsFor } from "../../../src/text/pane/formatsFor";

const tree = (sum: number) => ({ years: [2027, 2028, 2029], total: [sum, sum, sum], units: [], complete: true });

describe("the layout of the frames table in 350 px", () => {
  it("has room for Förskola, not for Lärandesektionen, beside three years of 768 307 tkr", () => {
    const { isWide, lettersBeside } = framesLayout(tree(768307), formatsFor("sv", "tkr"));
    expect(isWide).toBe(false);
    expect(lettersBeside).toBeGreaterThanOrEqual("Förskola".length + 2);
    expect(lettersBeside).toBeLessThan("Lärandesektionen".length);
  });

  it("puts no number beside a name when they are in whole kronor", () => {
    expect(framesLayout(tree(1_108_257_000), formatsFor("sv", "kr")).isWide).toBe(true);
  });
});
