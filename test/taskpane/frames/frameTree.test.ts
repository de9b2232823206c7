import { frameTree } from "../../../src/taskpane/frames/frameTree";
import { roundsUnevenly } from "../../../src/taskpane/frames/roundsUnevenly";
import { granvik } from "../fixtures/granvik";

describe("the frames as a tree", () => {
  const tree = frameTree(granvik.outcome);

  it("has the years across and the units in the order of Ramar", () => {
    expect(tree.years).toEqual([2027, 2028, 2029]);
    expect(tree.units.map((unit) => unit.unit)).toEqual([
      "Lärande",
      "Sektionen för omsorg och stöd",
      "Samhällsutveckling och teknik",
      "Kultur och fritid",
      "Kommunledning",
    ]);
  });

  it("puts an earmarked part after its service", () => {
    expect(tree.units[0]?.services.map((service) => service.service)).toEqual([
      "Förskola",
      "Grundskola",
      "varav skolskjuts",
      "Gymnasieskola",
    ]);
  });

  it("keeps a part of a service that is in another unit, or nowhere", () => {
    const frames = granvik.outcome.frames.filter((frame) => frame.service !== "Grundskola");
    const names = frameTree({ ...granvik.outcome, frames }).units[0]?.services.map((service) => service.service);
    expect(names).toEqual(["Förskola", "varav skolskjuts", "Gymnasieskola"]);
  });

  it("keeps the row of Ramar: the second year of the first service is row 2", () => {
    expect(tree.units[0]?.services[0]?.frames[1]?.at).toEqual({ table: "frames", row: 2 });
  });

  it("[A-6] sees when rounded parts do not add up to the rounded total", () => {
    const part = (frame: number, unit: string | undefined) => ({
      year: 2027,
      unit,
      frame,
      previousFrame: 0,
      complete: true,
    });
    const frames = granvik.outcome.frames.filter((frame) => ["Lärande", "Kultur och fritid"].includes(frame.unit));
    const of = (first: number, second: number) =>
      frameTree({
        ...granvik.outcome,
        frames,
        frameSums: [part(first + second, undefined), part(first, "Lärande"), part(second, "Kultur och fritid")],
      });
    expect(roundsUnevenly(of(10.4, 10.4), Math.round)).toBe(true);
    expect(roundsUnevenly(of(10.4, 10.0), Math.round)).toBe(false);
  });
});
