import { evaluate } from "../../../src/domain/evaluate";
import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import { owedBy } from "../../../src/domain/year/owedBy";
import { type Written, workbookOf } from "../workbookOf";

const EVENT = { unit: undefined, recurrence: undefined, done: undefined };
const month = (part: number) => ({ kind: "month", year: 2026, part }) as const;

/** What each unit owes, in short: the kind and what tells it from others. */
function owed(written: Written): Readonly<Record<string, readonly string[]>> {
  const workbook = workbookOf({ settings: { referenceDay: "2026-08-31" }, ...written });
  const units = owedBy(workbook, evaluate(workbook));
  return Object.fromEntries(
    units.map(({ unit, debts }) => [
      unit,
      debts.map(({ at, ...debt }) =>
        [at.table, at.row ?? "-", ...Object.values(debt).map((part) => JSON.stringify(part))].join(" "),
      ),
    ]),
  );
}

describe("What every unit still owes on 31 August 2026", () => {
  it("[T3.2-h] events that are late or due within 31 days, and those of all", () => {
    const calendar = [
      { ...EVENT, event: "Dialogmöte", unit: "Omsorg", date: "2026-08-01" },
      { ...EVENT, event: "Delårsrapport", date: "2026-09-20" },
      { ...EVENT, event: "Budget", date: "2026-11-20" },
      { ...EVENT, event: "Bokslut", date: "2026-01-20", done: "2026-01-20" },
    ];
    const units = [{ unit: "Omsorg" }, { unit: "Skola" }];
    expect(owed({ units, calendar })).toEqual({
      Omsorg: [
        'calendar 1 "event" "Dialogmöte" "2026-08-01" true',
        'calendar 2 "event" "Delårsrapport" "2026-09-20" false',
      ],
      Skola: ['calendar 2 "event" "Delårsrapport" "2026-09-20" false'],
    });
  });

  it("[T3.2-h] what all are to give, but not the one who gets it or those above", () => {
    const units = [
      { unit: "Fullmäktige", level: "Kommunfullmäktige" },
      { unit: "Styrelsen", level: "Kommunstyrelse", parent: "Fullmäktige" },
      { unit: "Omsorg", level: "Sektion", parent: "Styrelsen" },
    ];
    const counts = (recipient: string | undefined) =>
      Object.values(owed({ units, calendar: [{ ...EVENT, event: "Prognos", date: "2026-09-20", recipient }] })).map(
        (debts) => debts.length,
      );
    expect(counts("Styrelsen")).toEqual([0, 0, 1]);
    expect(counts("styrelsen ")).toEqual([0, 0, 1]);
    expect(counts("Kommunchefen")).toEqual([0, 1, 1]);
    expect(counts(undefined)).toEqual([0, 1, 1]);
  });

  it("[T3.2-a] the forecast for August that Omsorg has given and Skola and Teknik have not", () => {
    const followUps = [
      { unit: "Omsorg", period: month(8), frame: 10, forecast: 10 },
      { unit: "Skola", period: month(4), frame: 10, forecast: 10 },
      { unit: "Skola", period: month(8), frame: 10 },
      { unit: "Kultur", period: { kind: "tertial", year: 2026, part: 2 } as const, frame: 10, forecast: 9 },
      { unit: "Teknik", period: month(4), frame: 10, forecast: 10 },
    ];
    const tertial = '{"kind":"tertial","year":2026,"part":2}';
    expect(owed({ followUps })).toEqual({
      Omsorg: [],
      Skola: [`followUps 3 "forecast" ${tertial}`],
      Kultur: [],
      Teknik: [`followUps - "forecast" ${tertial}`],
    });
  });

  it("[A-5] no forecast that may be in a row that could not be read", () => {
    const followUps = [
      { unit: "Omsorg", period: month(8), forecast: 10 },
      { unit: "Skola", period: month(4), forecast: 10 },
    ];
    const leftOut = { followUps: [{ at: { table: "followUps", row: 3 } as const, unit: "Skola" }] };
    expect(owed({ followUps, leftOut })).toEqual({ Omsorg: [], Skola: [] });
  });

  it("[T3.2-a] measures for a forecast 100 over with measures of 30; refused only where the model forbids it", () => {
    const followUps = [{ unit: "Omsorg", period: month(8), frame: 1000, forecast: 1100 }];
    const measures = [{ unit: "Omsorg", year: 2026, effect: 30 }];
    const of = (isRefused: boolean) => ({
      Omsorg: [`followUps 1 "uncoveredForecast" ${isRefused} {"kind":"month","year":2026,"part":8} 70`],
    });
    expect(owed({ followUps, measures })).toEqual(of(true));
    expect(owed({ followUps, measures, model: STEERING_MODELS.timra })).toEqual(of(true));
    expect(owed({ followUps, measures, model: STEERING_MODELS.sundsvall })).toEqual(of(false));
    expect(owed({ followUps, measures, model: STEERING_MODELS.lerum })).toEqual(of(false));
  });

  it("[L-c] assignments to report, and nothing of one that is done or far ahead", () => {
    const row = { unit: "Omsorg", state: "ongoing", reported: undefined } as const;
    const assignments = [
      { ...row, id: "U1", reportBy: "2026-06-30" },
      { ...row, id: "U2", reportBy: "2026-09-30" },
      { ...row, id: "U0", reportBy: "2026-08-31" },
      { ...row, id: "U3", reportBy: "2026-12-31" },
      { ...row, id: "U4", reportBy: "2026-06-30", state: "done" as const },
    ];
    expect(owed({ assignments })).toEqual({
      Omsorg: [
        'assignments 1 "assignment" "U1" "2026-06-30" true',
        'assignments 2 "assignment" "U2" "2026-09-30" false',
        'assignments 3 "assignment" "U0" "2026-08-31" false',
      ],
    });
  });

  it("[T3.4-b] a measurement that is overdue, by the unit of the factor's goal", () => {
    const written: Written = {
      goals: [{ id: "M1", unit: "Skola" }],
      factors: [{ id: "F1", goal: "M1", unit: undefined }],
      indicators: [{ id: "I1", belongsTo: "F1", periodicity: "month" }],
      measurements: [{ indicator: "I1", period: month(2), value: 3 }],
    };
    const [debt] = owed(written).Skola?.filter((one) => one.includes("measurement")) ?? [];
    expect(debt).toContain('"measurement" "I1"');
  });

  it("[T3.1-a] the parts that its description of the basic mission lacks, or all of it", () => {
    const units = [
      { unit: "Omsorg", level: "Sektion" },
      { unit: "Skola", level: "Sektion" },
    ];
    const missions = [{ unit: "Omsorg", idea: "Stöd", documents: "SoL", vision: "Ett gott liv", partners: undefined }];
    expect(owed({ units, missions })).toMatchObject({
      Omsorg: ['missions 1 "mission" ["partners"]'],
      Skola: [expect.stringContaining('"mission" ["idea","documents","vision","partners"]')],
    });
  });
});
