import { monthHeading, swedishDay } from "../../../src/text/reports/swedishDay";

describe("Days in the reports", () => {
  it("[WB] are written as Swedish writes them", () => {
    expect(swedishDay("2026-03-31")).toBe("31 mars 2026");
    expect(swedishDay("2026-11-02")).toBe("2 november 2026");
    expect(swedishDay("i höst")).toBe("i höst");
    expect(monthHeading(2027, 1)).toBe("Januari 2027");
  });
});
