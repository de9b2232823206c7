import { readRule } from "../../../src/taskpane/rangeLights/ruleFields";

const EMPTY = { direction: "higher", green: "", yellow: "", from: "", to: "", margin: "" } as const;

describe("The rule of Färgsätt eget område, as typed", () => {
  it("reads Swedish numbers and percentages", () => {
    expect(readRule({ ...EMPTY, green: "1 234,5", yellow: "75 %" })).toEqual({
      rule: { direction: "higher", green: 1234.5, yellow: 0.75 },
    });
  });

  it("takes an empty yellow limit for the green one, and an empty margin for none", () => {
    expect(readRule({ ...EMPTY, green: "80" })).toEqual({ rule: { direction: "higher", green: 80, yellow: 80 } });
    expect(readRule({ ...EMPTY, direction: "interval", from: "1", to: "2" })).toEqual({
      rule: { direction: "interval", from: 1, to: 2, yellowMargin: 0 },
    });
  });

  it("names the fields that hold no number, and limits that do not go together", () => {
    expect(readRule({ ...EMPTY, yellow: "mycket" })).toEqual({ unread: ["green", "yellow"] });
    expect(readRule({ ...EMPTY, direction: "lower", green: "7", yellow: "5" })).toEqual({
      fault: "yellow-on-wrong-side",
    });
    expect(readRule({ ...EMPTY, direction: "words" })).toEqual({ rule: { direction: "words" } });
  });
});
