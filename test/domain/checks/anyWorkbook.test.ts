import fc from "fast-check";
import { CHECKS } from "../../../src/domain/checks/checks";
import { anyWorkbook, LOST_ROW } from "./anyWorkbook";
import { questionOf } from "./questionOf";

describe("A check never throws on data", () => {
  it("[WB] [A-5] whatever the rows hold, and never points at a row that could not be read", () => {
    fc.assert(
      fc.property(anyWorkbook, (written) => {
        const question = questionOf(written);
        const rows = CHECKS.flatMap((check) => check(question)).map(({ at }) => at.row);
        expect(rows).not.toContain(LOST_ROW);
      }),
      { seed: 32, numRuns: 250 },
    );
  });
});
