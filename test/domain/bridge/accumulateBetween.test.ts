import { accumulateBetween } from "../../../src/domain/bridge/accumulateBetween";
import { bridgeBetween } from "../../../src/domain/bridge/bridgeBetween";
import { type Written, workbookOf } from "../workbookOf";
import { THREE_METHODS } from "./bridgeCases";
import { findBridge, shown } from "./findBridge";

const together = (before: Written, after: Written) =>
  accumulateBetween(bridgeBetween(workbookOf(before), workbookOf(after)));

describe("A-11: från ett beslut till nu, planens år sammanlagda", () => {
  const { baseFrames = [], ambitions = [] } = THREE_METHODS;
  const changed = {
    ...THREE_METHODS,
    baseFrames: baseFrames.map((row) =>
      row.service === "Ledning" && (row.year ?? 0) > 2026 ? { ...row, frame: (row.frame ?? 0) + 20 } : row,
    ),
    ambitions: [...ambitions, { service: "Ledning", year: 2028, amount: 3, kind: "over" }],
  } satisfies Written;

  it("[A-11] adds the years' frames and parts: Ledning 740 + 755 = 1 495 becomes 1 538, of which 40 technical and 3 ambition", () => {
    const bridges = together(THREE_METHODS, changed);
    const sum = findBridge(bridges, 2028, { service: "Ledning" });
    expect(sum).toMatchObject({ fromYear: 2027, start: 1_495, end: 1_538, change: 43 });
    expect(shown(sum.parts)).toMatchObject({ technical: 40, ambition: 3, volume: 0 });
    expect(findBridge(bridges, 2027, { service: "Ledning" })).toMatchObject({ fromYear: 2027, start: 740, end: 760 });
    expect(findBridge(bridges, 2028, { unit: "Stab" })).toMatchObject({ start: 1_495, end: 1_538 });
  });

  it("[A-5] is unknown from the year that is unknown", () => {
    const lacking = { ...changed, baseFrames: changed.baseFrames.filter(({ year }) => year !== 2027) };
    const bridges = together(THREE_METHODS, lacking);
    for (const year of [2027, 2028]) {
      expect(findBridge(bridges, year, { service: "Ledning" })).toMatchObject({ end: undefined, parts: undefined });
    }
    expect(
      together({ ...THREE_METHODS, settings: { ...THREE_METHODS.settings, amountUnit: "mnkr" } }, changed).every(
        ({ parts }) => parts === undefined,
      ),
    ).toBe(true);
  });
});
