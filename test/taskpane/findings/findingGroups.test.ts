import { finding } from "../../../src/domain/finding";
import type { LocatedFinding } from "../../../src/run/runReport";
import { findingGroups, firstFindings } from "../../../src/taskpane/findings/findingGroups";
import { findings } from "../fixtures/granvikFindings";

const shape = (groups: ReturnType<typeof findingGroups>) =>
  groups.map((group) => [group.severity, group.table, group.causes.length]);

describe("findings by severity and table", () => {
  it("has errors first, each table once per severity", () => {
    expect(shape(findingGroups(findings, "all"))).toEqual([
      ["error", "Uppföljning", 2],
      ["error", "Återhämtning", 1],
      ["error", "Prisindex", 1],
      ["advice", "Standardkostnader", 1],
    ]);
  });

  it("keeps one severity when filtered", () => {
    expect(shape(findingGroups(findings, "advice"))).toEqual([["advice", "Standardkostnader", 1]]);
  });

  it("shows the first ones of many, cutting a group where the page ends", () => {
    expect(shape(firstFindings(findingGroups(findings, "all"), 1))).toEqual([["error", "Uppföljning", 1]]);
    expect(firstFindings(findingGroups(findings, "all"), 50)).toHaveLength(4);
  });

  it("folds what follows from other findings, after them, and puts tables with only such ones last", () => {
    const [base] = findings;
    if (!base) throw new Error("The fixture has no findings.");
    const follows: LocatedFinding = {
      ...base,
      table: "Verksamheter",
      finding: finding(
        "frame-not-computed",
        { table: "services", row: 1 },
        { service: "Skola", year: 2027, causes: [] },
      ),
    };
    const groups = findingGroups([follows, ...findings, { ...follows, table: "Uppföljning" }], "error");
    expect(groups.map((group) => [group.table, group.causes.length, group.consequences.length])).toEqual([
      ["Uppföljning", 2, 1],
      ["Återhämtning", 1, 0],
      ["Prisindex", 1, 0],
      ["Verksamheter", 0, 1],
    ]);
    expect(firstFindings(groups, 1)[0]?.consequences).toEqual([]);
  });
});
