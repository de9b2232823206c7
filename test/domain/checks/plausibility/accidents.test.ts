import fc from "fast-check";
import { allocate } from "../../../../src/domain/allocation/allocate";
import { plausibilityChecks } from "../../../../src/domain/checks/plausibility/plausibilityChecks";
import { evaluate } from "../../../../src/domain/evaluate";
import { ADVICE_NAMES } from "../../../../src/domain/ignored/findingNames";
import { type Written, workbookOf } from "../../workbookOf";
import { planted, type Sound, serviceOf, sound, soundWorkbook, UNITS } from "./soundWorkbook";

/** The detectors look at frames alone among the results; those of an empty workbook are the rest. */
const NOTHING = evaluate(workbookOf({}));

const RUNS = { seed: 41, numRuns: 60 };
const unit = fc.constantFrom(...UNITS);

/** What all the detectors find, as code and place: `sign-mixed baseFrames 3.frame`. */
function found(written: Written): readonly string[] {
  const workbook = workbookOf(written);
  const results = {
    ...NOTHING,
    frames: allocate(workbook).value.frames,
    forecasts: evaluate(workbook).forecasts,
  };
  return plausibilityChecks.flatMap((check) =>
    check({ workbook, results }).map(({ code, at }) => `${code} ${at.table} ${at.row}.${at.column}`),
  );
}

/** Plants one accident in any sound workbook, and expects that it alone is found. */
function expectOnly(
  plant: (written: Written, unit: string, numbers: Sound) => Written,
  expected: string | RegExp,
): void {
  fc.assert(
    fc.property(sound, unit, (numbers, name) => {
      const told = found(plant(soundWorkbook(numbers), name, numbers));
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(expected);
    }),
    RUNS,
  );
}

describe("Rimlighetskontroller", () => {
  it("[P-a] [P-b] [P-c] [P-e] [P-f] [P-g] find nothing in any sound workbook", () => {
    fc.assert(
      fc.property(sound, (numbers) => {
        expect(found(soundWorkbook(numbers))).toEqual([]);
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it("have a name each", () => {
    expect(new Set(Object.values(ADVICE_NAMES)).size).toBe(Object.keys(ADVICE_NAMES).length);
  });

  it("[P-a] find the price of the year before, left where the index moved", () => {
    expectOnly((written, name) => {
      const service = serviceOf(name);
      const before = written.standardCosts?.find((row) => row.service === service && row.year === 2025)?.cost ?? 0;
      return planted(written, "standardCosts", {
        where: (row) => row.service === service && row.year === 2026,
        cells: () => ({ cost: before }),
      });
    }, /^last-year-value-left standardCosts \d+\.cost$/);
  });

  it("[P-a] find a unit's frame of the year before once, though it stands in three periods", () => {
    expectOnly((written, name) => {
      const before = written.yearResults?.find((row) => row.unit === name && row.year === 2025)?.frame ?? 0;
      const followUps = written.followUps?.map((row) =>
        row.unit === name && row.period?.year === 2026 ? { ...row, frame: before } : row,
      );
      return { ...written, followUps: followUps ?? [] };
    }, /^last-year-value-left followUps \d+\.frame$/);
  });

  it("[P-b] find a total among the frames of a year, and the whole of a year's results", () => {
    expectOnly((written) => {
      const sum = (written.baseFrames ?? []).filter((row) => row.year === 2026);
      const frame = sum.reduce((total, row) => total + (row.frame ?? 0), 0);
      return {
        ...written,
        baseFrames: [...(written.baseFrames ?? []), { service: "Hela kommunen", year: 2026, frame }],
      };
    }, /^subtotal-counted baseFrames 21\.frame$/);
  });

  it("[P-b] find a row named Summa, once however many years it has", () => {
    expectOnly((written) => {
      const more = [2025, 2026].map((year) => ({ service: "Summa", year, frame: 5_000_003 + year * 1_000 }));
      return { ...written, baseFrames: [...(written.baseFrames ?? []), ...more] };
    }, /^subtotal-counted baseFrames 21\.service$/);
  });

  it("[P-b] find a superior unit whose results are those of the units below it", () => {
    expectOnly((written) => {
      const below = (written.yearResults ?? []).filter(
        (row) => row.year === 2025 && (row.unit === "Omsorg" || row.unit === "Teknik"),
      );
      const sum = (column: "frame" | "outcome") => below.reduce((total, row) => total + (row[column] ?? 0), 0);
      return {
        ...written,
        units: UNITS.map((one) => ({ unit: one, parent: one === "Omsorg" || one === "Teknik" ? "Drift" : undefined })),
        yearResults: [
          ...(written.yearResults ?? []),
          { unit: "Drift", year: 2025, frame: sum("frame"), outcome: sum("outcome") },
        ],
      };
    }, /^subtotal-counted yearResults 21\.outcome$/);
  });

  it("[P-c] find a year's outcome that is the sum of its accumulated tertials", () => {
    expectOnly((written, name) => {
      const tertials = (written.followUps ?? []).filter((row) => row.unit === name && row.period?.year === 2025);
      const outcome = tertials.reduce((total, row) => total + (row.outcome ?? 0), 0);
      return planted(written, "yearResults", {
        where: (row) => row.unit === name && row.year === 2025,
        cells: () => ({ outcome }),
      });
    }, /^accumulated-summed yearResults \d+\.outcome$/);
  });

  it("[P-e] find a frame in kr where the others of the service are in tkr, and one in mnkr", () => {
    for (const factor of [1000, 0.001]) {
      expectOnly(
        (written, name) =>
          planted(written, "baseFrames", {
            where: (row) => row.service === serviceOf(name) && row.year === 2024,
            cells: ({ frame = 0 }) => ({ frame: frame * factor }),
          }),
        /^magnitude-mixed baseFrames \d+\.frame$/,
      );
    }
  });

  it("[P-e] find a forecast in kr among a unit's amounts in tkr", () => {
    expectOnly(
      (written, name) =>
        planted(written, "followUps", {
          where: (row) => row.unit === name && row.period?.year === 2026,
          cells: ({ forecast = 0 }) => ({ forecast: forecast * 1000 }),
        }),
      /^magnitude-mixed followUps \d+\.forecast$/,
    );
  });

  it("[P-f] find a year of taxes with minus, and [P-b] a total of two posts", () => {
    const taxes = [610_233, -622_871, 640_117].map((amount, index) => ({
      item: "Skatter",
      year: 2027 + index,
      amount,
    }));
    expect(found({ funding: taxes })).toContain("sign-mixed funding 2.amount");
    const posts = [
      { item: "Skatter", year: 2027, amount: 610_233 },
      { item: "Bidrag", year: 2027, amount: 151_419 },
      { item: "Intäkter", year: 2027, amount: 761_652 },
    ];
    expect(found({ funding: posts })).toEqual(["subtotal-counted funding 3.amount"]);
  });

  it("[P-f] find an outcome with minus where the unit's others have plus", () => {
    expectOnly(
      (written, name) =>
        planted(written, "yearResults", {
          where: (row) => row.unit === name && row.year === 2024,
          cells: ({ outcome = 0 }) => ({ outcome: -outcome }),
        }),
      /^sign-mixed yearResults \d+\.outcome$/,
    );
  });

  it("[P-g] find a class that one of the years lacks, and one that shares an age", () => {
    expectOnly(
      (written) => ({
        ...written,
        population: (written.population ?? []).filter((row) => row.year !== 2025 || row.age?.from !== 7),
      }),
      /^age-class-missing population \d+\.age$/,
    );
    expectOnly(
      (written) =>
        planted(written, "population", {
          where: (row) => row.year === 2025 && row.age?.from === 7,
          cells: () => ({ age: { from: 6, to: 15 } }),
        }),
      /^age-classes-shared population \d+\.age$/,
    );
  });
});

describe("The youngest and the oldest", () => {
  const population = [2025, 2026, 2027, 2028].flatMap((year) =>
    [
      { from: 0, to: 6 },
      { from: 7, to: 79 },
      { from: 80, to: undefined },
    ].map((age) => ({ year, age, persons: 100 + (age.from ?? 0) })),
  );
  const without = (year: number, from: number) =>
    population.filter((row) => row.year !== year || row.age.from !== from);

  it("[P-g] tell a year that lacks its top class or its lowest, when the other years have it", () => {
    expect(found({ population })).toEqual([]);
    expect(found({ population: without(2028, 80) })).toEqual(["age-class-missing population 11.age"]);
    expect(found({ population: without(2025, 0) })).toEqual(["age-class-missing population 1.age"]);
  });

  it("[P-g] say nothing when only one of the years has the oldest", () => {
    expect(found({ population: population.filter((row) => row.year === 2025 || row.age.from !== 80) })).toEqual([]);
  });
});

describe("Ages between the target groups", () => {
  const groups = (spans: readonly (readonly [number, number | undefined])[], persons = 124): Written => ({
    targetGroups: spans.map(([from, to]) => ({ group: `${from}–`, age: { from, to } })),
    standardCosts: spans.map(([from]) => ({ service: `V${from}`, group: `${from}–`, cost: 1_000 + from })),
    population: [{ year: 2026, age: { from: 0, to: undefined }, persons }],
  });

  it("[P-g] tell 6 between 1–5 and 7–15, once, at the group above", () => {
    expect(
      found(
        groups([
          [1, 5],
          [7, 15],
          [65, 79],
        ]),
      ),
    ).toEqual(["age-between-groups targetGroups 2.ageFrom"]);
  });

  it("[P-g] say nothing of 19–64, of 16–18 above a wide school, of overlapping groups, nor of ages that nobody has", () => {
    expect(
      found(
        groups([
          [1, 5],
          [6, 18],
          [65, 79],
          [80, undefined],
        ]),
      ),
    ).toEqual([]);
    expect(
      found(
        groups([
          [1, 5],
          [6, 15],
          [22, 64],
        ]),
      ),
    ).toEqual([]);
    expect(
      found(
        groups([
          [0, 15],
          [1, 5],
          [7, 15],
          [16, 18],
        ]),
      ),
    ).toEqual([]);
    expect(
      found(
        groups(
          [
            [1, 5],
            [7, 15],
          ],
          0,
        ),
      ),
    ).toEqual([]);
  });

  it("[P-g] [A-5] say nothing of a group that pays for nothing, nor when a group could not be read", () => {
    const written = groups([
      [1, 5],
      [7, 15],
    ]);
    expect(found({ ...written, standardCosts: written.standardCosts?.slice(0, 1) ?? [] })).toEqual([]);
    const at = { table: "targetGroups", row: 3 } as const;
    expect(found({ ...written, leftOut: { targetGroups: [{ at }] } })).toEqual([]);
  });
});

describe("Measures", () => {
  const PERIOD = { kind: "month", year: 2026, part: 8 } as const;
  const followUps = [{ unit: "Omsorg", period: PERIOD, frame: 300_000, forecast: 301_250 }];
  const effects = (...amounts: readonly number[]) => amounts.map((effect) => ({ unit: "Omsorg", year: 2026, effect }));

  it("[P-e] tell 1 250 000 written in kr where the unit's frame is 300 000 tkr", () => {
    expect(found({ followUps, measures: effects(1_250_000) })).toEqual(["effect-out-of-scale measures 1.effect"]);
  });

  it("[P-e] tell a thousand times the deficit where that is much of the frame, or a thousand times the other effects", () => {
    const large = [{ unit: "Omsorg", period: PERIOD, frame: 2_000_000, forecast: 2_001_250 }];
    expect(found({ followUps: large, measures: effects(1_250_000) })).toEqual([
      "effect-out-of-scale measures 1.effect",
    ]);
    expect(found({ followUps: large, measures: effects(130, 140, 150_000) })).toEqual([
      "magnitude-mixed measures 3.effect",
    ]);
  });

  it("[P-e] say nothing of a large effect beside a deficit of next to nothing, of dropped ones, nor without a frame", () => {
    const near = [{ unit: "Omsorg", period: PERIOD, frame: 300_000, forecast: 300_002 }];
    expect(found({ followUps: near, measures: effects(1_400, 950, 800) })).toEqual([]);
    expect(
      found({ followUps, measures: effects(1_250_000).map((row) => ({ ...row, state: "dropped" as const })) }),
    ).toEqual([]);
    expect(found({ measures: effects(1_250_000) })).toEqual([]);
  });

  it("[P-e] tell an ambition of 500 000 in kr on a frame of 33 000 tkr, and a saving larger than the frame", () => {
    const onFrame = (frame: number, ...amounts: readonly number[]): Written => ({
      settings: { budgetYear: 2027, planYears: 1, amountUnit: "tkr" },
      services: [{ service: "Bibliotek", unit: "Kultur", method: "fixed" }],
      baseFrames: [{ service: "Bibliotek", year: 2027, frame }],
      ambitions: amounts.map((amount) => ({ service: "Bibliotek", year: 2027, amount })),
    });
    const told = ["ambition-out-of-scale ambitions 1.amount"];
    expect(found(onFrame(33_000, 500_000))).toEqual(told);
    expect(found(onFrame(33_000, 500_000, 750_000))).toEqual([...told, "ambition-out-of-scale ambitions 2.amount"]);
    expect(found(onFrame(33_000, -33_001, 500))).toEqual(told);
    for (const sound of [onFrame(33_000, -33_000, 500), onFrame(200, 900), onFrame(0, 900), onFrame(-400, 9_000)]) {
      expect(found(sound)).toEqual([]);
    }
  });

  it("[P-h] tell one that starts after the year it counts in, by date or by words", () => {
    const starting = (starts: string | undefined) => ({ measures: [{ year: 2026, effect: 500, starts }] });
    expect(found(starting("2028-01-01"))).toEqual(["measure-starts-later measures 1.starts"]);
    expect(found(starting("våren 2027"))).toEqual(["measure-starts-later measures 1.starts"]);
    for (const starts of ["2026-12-31", "hösten 2026", "2025–2027", "efter beslut", undefined]) {
      expect(found(starting(starts))).toEqual([]);
    }
    expect(found({ measures: [{ year: 2026, effect: 500, starts: "2028-01-01", state: "dropped" }] })).toEqual([]);
    expect(found({ measures: [{ year: 2026, effect: 500, starts: "2028-01-01", inForecast: true }] })).toEqual([]);
  });
});

describe("What is as it should be is not told", () => {
  const numbers: Sound = { costs: [94_760, 20_011, 45_303, 8_007, 31_999], changes: [25, 21, 30, 18], drift: [4, -7] };
  const written = soundWorkbook(numbers);

  it("[P-a] the same frame of a fixed service, a year without a known index, zero, and an index of nothing", () => {
    const same = [2025, 2026].map((year) => ({ service: "Fond", year, frame: 5_000 }));
    const services = [{ service: "Fond", unit: "Lärande", method: "fixed" as const }];
    const index = [{ year: 2026, change: 0.025 }];
    const indexed = [{ service: "Fond", unit: "Lärande", method: "indexation" as const }];
    expect(found({ services, baseFrames: same, priceIndexes: index })).toEqual([]);
    expect(found({ services: indexed, baseFrames: same, priceIndexes: [] })).toEqual([]);
    expect(found({ services: indexed, baseFrames: same, priceIndexes: [{ year: 2026, change: 0.001 }] })).toEqual([]);
    expect(
      found({ services: indexed, baseFrames: same.map((row) => ({ ...row, frame: 0 })), priceIndexes: index }),
    ).toEqual([]);
    expect(found({ services: indexed, baseFrames: same, priceIndexes: index })).toEqual([
      "last-year-value-left baseFrames 2.frame",
    ]);
  });

  it("[P-a] revenues that are the same three years: they follow no index", () => {
    const priceIndexes = [2027, 2028].map((year) => ({ year, change: 0.02 }));
    const three = (item: string) => [2026, 2027, 2028].map((year) => ({ item, year, amount: 61_200 }));
    expect(found({ priceIndexes, funding: three("Fastighetsavgift") })).toEqual([]);
    expect(found({ priceIndexes, funding: three("Skatteintäkter") })).toEqual([]);
  });

  it("[P-b] round amounts that happen to add up, a Varav row and its siblings, a measure in free words", () => {
    const frames = [100, 200, 300, 600, 1_300];
    const rows = frames.map((frame, index) => ({ service: `V${index}`, year: 2026, frame: frame * 1_000 }));
    expect(found({ baseFrames: rows })).toEqual([]);
    const few = [1, 2, 3, 6].map((frame, index) => ({ service: `V${index}`, year: 2026, frame: frame * 1_000 }));
    expect(found({ baseFrames: few })).toEqual([]);
    const parts = [31_007, 12_400, 9_313].map((frame, index) => ({ service: `Del ${index}`, year: 2026, frame }));
    const services = [
      { service: "Skola", method: "volume" as const },
      ...parts.map(({ service }) => ({ service, partOf: "Skola", method: "volume" as const })),
    ];
    expect(found({ services, baseFrames: [{ service: "Skola", year: 2026, frame: 52_720 }, ...parts] })).toEqual([]);
    expect(
      found({ measures: [{ measure: "Samtliga vikarier bort" }, { measure: "Minska kostnaderna totalt" }] }),
    ).toEqual([]);
    expect(found({ measures: [{ measure: "Summa åtgärder", effect: 5 }] })).toEqual([
      "subtotal-counted measures 1.measure",
    ]);
  });

  it("[P-c] the sum of what each tertial itself cost", () => {
    const own = [10_000, 10_400, 11_100];
    const followUps = own.map((outcome, index) => ({
      unit: "Teknik",
      period: { kind: "tertial" as const, year: 2025, part: index + 1 },
      outcome,
    }));
    expect(found({ followUps, yearResults: [{ unit: "Teknik", year: 2025, frame: 32_000, outcome: 31_500 }] })).toEqual(
      [],
    );
  });

  it("[P-e] [P-f] a small unit beside a large one, and a unit whose revenues are larger than its costs", () => {
    const small = { unit: "Revision", year: 2025, frame: 90, outcome: 91 };
    const income = [2023, 2024, 2025].map((year) => ({ unit: "Finans", year, frame: -9_000 - year, outcome: -9_100 }));
    expect(found({ ...written, yearResults: [...(written.yearResults ?? []), small, ...income] })).toEqual([]);
  });

  it("[P-f] a post that is net by its name, or whose sign goes back and forth", () => {
    const post = (item: string, ...amounts: readonly number[]) => ({
      funding: amounts.map((amount, index) => ({ item, year: 2027 + index, amount })),
    });
    for (const name of ["Finansnetto", "Netto, finansiella poster", "Årets resultat"]) {
      expect(found(post(name, 4_400, -3_900, 5_100))).toEqual([]);
    }
    for (const name of ["Skatter", "Verksamhetens nettokostnader", "Resultatenheten"]) {
      expect(found(post(name, 4_400, -3_900, 5_100))).toEqual(["sign-mixed funding 2.amount"]);
    }
    expect(found(post("Försäljning", 4_411, -3_902, 5_103, 4_704, -4_205, 5_306, 4_407, 4_808))).toEqual([]);
    expect(found(post("Försäljning", 4_411, -3_902, -5_103, 4_704, 4_205, 5_306, 4_407, 4_808))).toEqual([
      "sign-mixed funding 2.amount",
    ]);
  });

  it("[P-f] a result near nothing that changes sign", () => {
    const yearResults = [12, -3, 8, -2].map((outcome, index) => ({
      unit: "VA",
      year: 2022 + index,
      frame: 40,
      outcome,
    }));
    expect(found({ yearResults })).toEqual([]);
  });

  it("[P-f] the only frame with minus, of a service that may well earn more than it costs", () => {
    const baseFrames = [10_001, 20_002, 35_003, 41_004, -15_005].map((frame, index) => ({
      service: `V${index}`,
      frame,
    }));
    expect(found({ baseFrames })).toEqual([]);
  });

  it("[P-g] ages that are left out every year because nothing counts them, nor what a target group already tells", () => {
    const classes = [
      { from: 1, to: 5 },
      { from: 80, to: undefined },
    ];
    const population = [2025, 2026].flatMap((year) => classes.map((age) => ({ year, age })));
    expect(found({ population })).toEqual([]);
    const holed = [
      { from: 0, to: 6 },
      { from: 10, to: 15 },
    ].map((age) => ({ year: 2026, age }));
    expect(found({ population: holed })).toEqual(["age-class-missing population 2.age"]);
    expect(found({ population: holed, targetGroups: [{ age: { from: 7, to: 15 } }] })).toEqual([]);
  });
});

describe("A large workbook", () => {
  const rowsOf = (count: number): Written => {
    const rows = Array.from({ length: count }, (_, row) => row);
    return {
      services: rows.slice(0, 500).map((row) => ({ service: `V${row}`, method: "indexation" as const })),
      priceIndexes: rows.slice(0, 50).map((row) => ({ year: 2000 + row, change: 0.02 })),
      baseFrames: rows.map((row) => ({ service: `V${row % 5_000}`, year: 2020 + Math.floor(row / 5_000), frame: row })),
      yearResults: rows.map((row) => ({ unit: `E${row % 500}`, year: 1_800 + Math.floor(row / 500), frame: row })),
    };
  };
  const milliseconds = (count: number) => {
    const question = { workbook: workbookOf(rowsOf(count)), results: NOTHING };
    const start = performance.now();
    for (const check of plausibilityChecks) check(question);
    return performance.now() - start;
  };

  it("[WB] of 100 000 rows takes about as much longer than one of 12 500 as it is larger, not its square", () => {
    milliseconds(12_500);
    const small = Math.max(5, milliseconds(12_500));
    expect(milliseconds(100_000)).toBeLessThan(small * 40);
  });
});
