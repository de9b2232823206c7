import { chartScale } from "../../../src/taskpane/bridge/chartScale";

const bars = (...levels: readonly number[]) =>
  levels.map((to, index) => ({ key: index === 0 ? "start" : "end", from: levels[index - 1] ?? 0, to }) as const);

describe("the scale of a bridge", () => {
  it("begins a little below the lowest level where the changes are small beside the frame", () => {
    const scale = chartScale(bars(1_000, 1_100, 1_050));
    expect([scale.from, scale.to, scale.isCut]).toEqual([970, 1_100, true]);
    expect(scale.share(1_100)).toBe(1);
  });

  it("begins at 0 where they are large beside it, or below 0 where a level is", () => {
    expect(chartScale(bars(100, 250))).toMatchObject({ from: 0, to: 250, isCut: false });
    expect(chartScale(bars(20, -30, 10))).toMatchObject({ from: -30, to: 20, isCut: false });
    expect(chartScale(bars(-40, -60))).toMatchObject({ from: -60, to: 0, isCut: false });
  });

  it("has a width also where nothing changes", () => {
    expect(chartScale(bars(0, 0)).share(0)).toBe(0);
    expect(chartScale(bars(50, 50))).toMatchObject({ from: 0, to: 50 });
  });
});
