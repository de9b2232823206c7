import { findingGroups, firstFindings } from "../../../src/taskpane/findings/findingGroups";
import { findings } from "../fixtures/granvikFindings";

const shape = (groups: ReturnType<typeof findingGroups>) =>
  groups.map((group) => [group.severity, group.table, group.findings.length]);

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
});
