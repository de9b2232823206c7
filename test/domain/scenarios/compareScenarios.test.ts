import fc from "fast-check";
import { allocate } from "../../../src/domain/allocation/allocate";
import { compareScenarios, type FrameLine } from "../../../src/domain/scenarios/compareScenarios";
import { NO_TERMS, type Scenario } from "../../../src/domain/scenarios/scenario";
import { SOUND } from "../allocation/soundFrames";
import { workbookOf } from "../workbookOf";
import { anyFrames, anyTerms } from "./anyFrames";

const DEARER: Scenario = { name: "Dyrare", terms: [{ ...NO_TERMS, standardCost: 0.25 }] };
const UNKNOWN: Scenario = { name: "Okänt", terms: [{ ...NO_TERMS, population: "Medel" }] };

function nameOf({ subject }: FrameLine): string {
  if (subject.kind === "total") return "alla";
  return subject.kind === "unit" ? subject.unit : subject.service;
}

describe("A-12: frames of scenarios side by side", () => {
  it("[A-12] shows the total, each unit and its services, with the difference in money and as a share", () => {
    const { lines, room, years } = compareScenarios(workbookOf(SOUND), [DEARER]);
    const first = lines.filter(({ year }) => year === 2027);
    expect(years).toEqual([2027, 2028]);
    expect(first.map((line) => [nameOf(line), line.now, line.amounts[0]?.amount])).toEqual([
      ["alla", 7970, 9720],
      ["Lärande", 7000, 8750],
      ["Skola", 7000, 8750],
      ["Teknik", 970, 970],
      ["Gata", 900, 900],
      ["Bad", 70, 70],
    ]);
    expect(first[1]?.amounts[0]).toMatchObject({ difference: 1750, share: 0.25 });
    expect(room[0]).toMatchObject({ now: 30, amounts: [{ amount: -1720, difference: -1750 }] });
  });

  it("[A-5] shows nothing of a scenario that is not reckoned with, and goes on with the others", () => {
    const { lines, scenarios } = compareScenarios(workbookOf(SOUND), [UNKNOWN, DEARER]);
    expect(scenarios.map(({ fault }) => fault?.kind)).toEqual(["population", undefined]);
    expect(lines[0]?.amounts).toEqual([
      { amount: undefined, difference: undefined, share: undefined },
      expect.objectContaining({ amount: 9720 }),
    ]);
  });

  it("[A-5] has no total, and no difference, where a frame of it is unknown", () => {
    const workbook = workbookOf({ ...SOUND, baseFrames: [{ service: "Gata", year: 2026, frame: 1000 }] });
    const { lines } = compareScenarios(workbook, [DEARER]);
    const [total, , skola] = lines;
    expect(total).toMatchObject({ now: undefined, amounts: [{ amount: undefined, difference: undefined }] });
    expect(skola).toMatchObject({ now: 7000, amounts: [{ difference: 1750 }] });
  });

  it("[A-12] is empty without a budget year", () => {
    const { lines, years } = compareScenarios(workbookOf({ settings: { budgetYear: undefined } }), [DEARER]);
    expect([lines, years]).toEqual([[], []]);
  });

  it("[A-12] does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyFrames, fc.array(anyTerms, { maxLength: 4 }), (written, terms) => {
        const oneEach = terms.filter(
          (row, index) => terms.findIndex((other) => other.service === row.service) === index,
        );
        const compared = (rows: typeof terms) => compareScenarios(workbookOf(written), [{ name: "Prov", terms: rows }]);
        const amounts = (rows: typeof terms) => compared(rows).lines.map((line) => line.amounts[0]?.amount);
        expect(amounts([...oneEach].reverse())).toEqual(amounts(oneEach));
      }),
      { seed: 15, numRuns: 60 },
    );
  });

  it("[A-6] has units that sum to the total, services that sum to their unit, and now as the run has it", () => {
    fc.assert(
      fc.property(anyFrames, anyTerms, (written, terms) => {
        const workbook = workbookOf(written);
        const { lines, years } = compareScenarios(workbook, [{ name: "Prov", terms: [terms] }]);
        const run = allocate(workbook).value;
        for (const year of years) {
          const own = lines.filter((line) => line.year === year);
          const total = own.find(({ subject }) => subject.kind === "total")?.amounts[0]?.amount;
          if (total !== undefined) {
            const units = own.filter(({ subject }) => subject.kind === "unit").map((line) => line.amounts[0]?.amount);
            expect(units.reduce<number>((sum, one) => sum + (one ?? Number.NaN), 0)).toBeCloseTo(total, 6);
          }
          for (const line of own) {
            const frame = run.frames.find((one) => one.service === nameOf(line) && one.year === year);
            if (line.subject.kind === "service") expect(line.now).toBe(frame?.frame);
          }
        }
      }),
      { seed: 16, numRuns: 100 },
    );
  });
});
