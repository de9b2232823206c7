import { compareMeasured } from "../../../src/domain/goals/compareMeasured";

describe("Sundsvall 4: a value against its limit", () => {
  it.each([
    [0.3, 0.1 + 0.2, 0],
    [5.5e-17, 0, 0],
    [1e-9, 0, 1],
    [79.9999, 80, -1],
    [1e12 + 100, 1e12, 0],
    [5, Number.POSITIVE_INFINITY, -1],
    [5, Number.NEGATIVE_INFINITY, 1],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0],
  ])("[S4-b] compares %d with %d as %d", (one, other, expected) => {
    expect(compareMeasured(one, other)).toBe(expected);
  });
});
