import { nameKey, rowKey, sameName } from "../../src/domain/nameKey";

describe("WB: names are the same whatever their case and surrounding space", () => {
  it("[WB] compares ' ÄLDREOMSORG ' and 'äldreomsorg' as one, also when Ä was typed as A with dots", () => {
    expect(sameName(" ÄLDREOMSORG\u00a0", "äldreomsorg")).toBe(true);
    expect(sameName("A\u0308ldreomsorg", "Äldreomsorg")).toBe(true);
  });

  it("[WB] keeps a and å apart, and does not join words", () => {
    expect(sameName("Al", "Ål")).toBe(false);
    expect(nameKey("Vård och omsorg")).toBe("vård och omsorg");
  });

  it("[WB] never makes the same key of different parts", () => {
    expect(rowKey("A", 12027)).not.toBe(rowKey("A1", 2027));
  });
});
