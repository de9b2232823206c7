import { findingsChange } from "../../src/run/findingsChange";
import { recalculate } from "../../src/run/recalculate";
import { openHosted } from "./hosted";

describe("What a run changed among the findings", () => {
  it("names the finding that came and the one that went, and none that stayed", async () => {
    const book = openHosted("lindmo");
    const first = (await recalculate()).report.findings;
    expect(findingsChange(first, first)).toEqual({ came: [], gone: [] });
    book.type("Uppföljning", "E8", 290_100);
    book.type("Verksamheter", "C2", "Volum");
    const second = (await recalculate()).report.findings;
    const { came, gone } = findingsChange(first, second);
    expect(gone.map(({ finding }) => finding.code)).toEqual(["forecast-needs-measures"]);
    expect(came.map(({ finding }) => finding.code)).toContain("not-in-list");
    expect(first.length + came.length - gone.length).toBe(second.length);
  });

  it("counts a finding that stands once more as one that came", async () => {
    openHosted("lindmo");
    const [one] = (await recalculate()).report.findings;
    if (!one) throw new Error("Lindmo has findings");
    expect(findingsChange([one], [one, one])).toEqual({ came: [one], gone: [] });
    expect(findingsChange([one, one], [one])).toEqual({ came: [], gone: [one] });
  });
});
