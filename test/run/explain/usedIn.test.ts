import { withWorkbook } from "../../../src/excel/session";
import { explainCell } from "../../../src/run/explain/explainServices";
import { openHosted } from "../hosted";

async function usedIn(sheet: string, cell: string): Promise<readonly string[]> {
  openHosted("lindmo");
  const explained = await withWorkbook((session) => explainCell(session, { kind: "cell", sheet, cell }, "sv"));
  if (explained.kind !== "input") throw new Error(`${sheet}!${cell} is ${explained.kind}`);
  return explained.usedIn.map(({ target: { table, row, column } }) => `${table}.${column} ${row}`);
}

describe("What a cell that the user fills in is used in", () => {
  it("[T3.2-a] of a forecast is Avvikelse, Kvar att hantera and Status of its row, not the measures' effect", async () => {
    expect(await usedIn("Uppföljning", "E8")).toEqual([
      "followUps.deviation 7",
      "followUps.remaining 7",
      "followUps.status 7",
    ]);
  });

  it("[T3.2-b] of a unit's result is its own row, and the deficits that it makes or recovers", async () => {
    const used = await usedIn("Årsresultat", "D4");
    expect(used.slice(0, 2)).toEqual(["yearResults.result 3", "recoveries.remaining 1"]);
  });

  it("[T3.2-d] of an ambition is the frame of its year first, then the row's other numbers; not next year's frame", async () => {
    const used = await usedIn("Ambitioner", "C3");
    expect(used[0]).toBe("frames.frame 1");
    expect(used).toEqual(expect.arrayContaining(["frames.ambition 1", "frames.ambitionEffect 1", "frames.change 1"]));
    expect(used).not.toContain("frames.frame 2");
  });

  it("[T3.3-c] of a measured value is its indicator, and the goal and factor that the indicator counts in", async () => {
    const used = await usedIn("Mätvärden", "C3");
    for (const table of ["indicators", "goals"])
      expect(used.some((one) => one.startsWith(`${table}.status`))).toBe(true);
  });
});
