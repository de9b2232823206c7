import { goalTree } from "../../../../src/taskpane/goals/tree/goalTree";
import { treeOfUnits } from "../../../../src/taskpane/goals/tree/treeOfUnits";
import { unitAndBelow, unitChoices } from "../../../../src/taskpane/goals/tree/unitChoices";
import { CHAIN } from "../../fixtures/chain";
import { outline } from "../../fixtures/outline";
import { reportFor } from "../../fixtures/reportFor";

describe("the goals of one unit", () => {
  const report = reportFor(CHAIN);
  const of = (unit: string) => outline(treeOfUnits(goalTree(report), unitAndBelow(report.workbook, unit)));

  it("stand with those above them, and with what is their own", () => {
    expect(of("Hemtjänst norr")).toEqual(["V1", "  B1", "    P2", "      judgement", "      F1", "        I2"]);
  });

  it("take in the units below, with the hole above a goal", () => {
    expect(of("Sektor stöd och omsorg")).toEqual([
      "V1",
      "  B1",
      "    P2",
      "      judgement",
      "      F1",
      "        I2",
      "  (skipped)",
      "    P4",
      "      (noIndicator)",
    ]);
  });

  it("can be chosen for the units that have goals, in Organisation's order", () => {
    expect(unitChoices(report.workbook)).toEqual([
      "Kommunstyrelsen",
      "Sektor lärande",
      "Sektor stöd och omsorg",
      "Hemtjänst norr",
    ]);
  });

  it("are found though units stand in a circle", () => {
    const circle = reportFor({
      units: [
        { unit: "A", parent: "B" },
        { unit: "B", parent: "A" },
      ],
    });
    expect([...unitAndBelow(circle.workbook, "A")]).toEqual(["a", "b"]);
  });
});
