import { unlessUnread } from "../../../src/domain/checks/unlessUnread";
import { finding } from "../../../src/domain/finding";

const TYPE = { table: "risks", row: 2, column: "type" } as const;
const unread = finding("not-in-list", TYPE, { found: "Stratgisk", allowed: ["Strategisk"], closest: "Strategisk" });
const asText = finding("number-as-text", TYPE, { found: "1", read: 1 });

describe("A check at a cell that could not be read", () => {
  const missing = finding("risk-without-type", TYPE, { risk: "R1" });

  it("[A-5] is not told besides what was wrong with the cell", () => {
    expect(unlessUnread([missing], [unread])).toEqual([]);
  });

  it("[A-5] is told at other cells, and where the cell was read with an advice", () => {
    const other = finding("risk-without-type", { ...TYPE, row: 3 }, { risk: "R2" });
    expect(unlessUnread([missing, other], [asText])).toEqual([missing, other]);
    expect(unlessUnread([other], [unread])).toEqual([other]);
  });

  it("[A-5] what no model grades is always told", () => {
    const limits = finding("unit-cycle", TYPE, { unit: "Omsorg" });
    expect(unlessUnread([limits], [unread])).toEqual([limits]);
  });
});
