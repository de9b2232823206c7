import { inBatches } from "../../src/excel/payload";

describe("Requests stay below the size that Excel on the web refuses", () => {
  it("starts a new batch where the next item would pass the limit", () => {
    expect(inBatches([3, 3, 5], (size) => size, 6)).toEqual([[3, 3], [5]]);
  });

  it("lets an item above the limit stand alone", () => {
    expect(inBatches([1, 9, 1], (size) => size, 6)).toEqual([[1], [9], [1]]);
  });
});
