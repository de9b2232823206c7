import { standsAbove } from "../../../src/domain/structure/standsAbove";
import { workbookOf } from "../workbookOf";

const units = [
  { unit: "Nämnden" },
  { unit: "Omsorg", parent: "NÄMNDEN" },
  { unit: "Hemtjänst", parent: "Omsorg" },
  { unit: "Ring A", parent: "Ring B" },
  { unit: "Ring B", parent: "Ring A" },
  { unit: "Lös", parent: "Borta" },
];

describe("WB: Överordnad in Organisation", () => {
  it("[T4-a] a unit stands above those below it, directly or through others, never above itself", () => {
    const above = standsAbove(workbookOf({ units }));
    expect(above("nämnden", "hemtjänst")).toBe(true);
    expect(above("Omsorg", "Hemtjänst")).toBe(true);
    expect(above("Hemtjänst", "Nämnden")).toBe(false);
    expect(above("Omsorg", "Omsorg")).toBe(false);
    expect(above("Borta", "Lös")).toBe(true);
    expect(above("Nämnden", "Okänd")).toBe(false);
  });

  it("[WB] walks a circle once", () => {
    const above = standsAbove(workbookOf({ units }));
    expect([above("Ring A", "Ring B"), above("Ring A", "Ring A"), above("Omsorg", "Ring A")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("[A-5] does not know when a row that could not be read may be on the way", () => {
    const unread = (row: object) =>
      standsAbove(workbookOf({ units, leftOut: { units: [{ at: { table: "units", row: 9 }, ...row }] } }));
    expect(unread({ unit: "borta" })("Omsorg", "Lös")).toBeUndefined();
    expect(unread({ unit: "Annan" })("Omsorg", "Lös")).toBe(false);
    expect(unread({})("Omsorg", "Nämnden")).toBeUndefined();
    expect(unread({})("Nämnden", "Hemtjänst")).toBe(true);
  });
});
