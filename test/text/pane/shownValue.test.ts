import { formatsFor } from "../../../src/text/pane/formatsFor";
import { shownValue } from "../../../src/text/pane/shownValue";

const formats = formatsFor("sv", "tkr");

describe("Visas som", () => {
  it("[T3.2-f] a share is shown as percent with one decimal, a number as it is", () => {
    expect(shownValue(0.006, "percent", formats)).toBe("0,6\u00a0%");
    expect(shownValue(0.02, "percent", formats)).toBe("2,0\u00a0%");
    expect(shownValue(-0.0123, "percent", formats)).toBe("−1,2\u00a0%");
    expect(shownValue(0.006, undefined, formats)).toBe("0,006");
    expect(shownValue(87.5, "number", formats)).toBe("87,5");
    expect(shownValue(0.006, "percent", formatsFor("en", "tkr"))).toBe("0.6%");
  });

  it("[T3.3-c] never stands on another side of a limit than the value does", () => {
    expect(shownValue(0.0098, "percent", formats, [0.01])).toBe("0,98\u00a0%");
  });
});
