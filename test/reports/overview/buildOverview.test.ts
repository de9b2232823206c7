import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import { buildOverview } from "../../../src/reports/overview/buildOverview";
import { contextOf, rowOf, shown, wordsOf } from "../sourceOf";

const RED_FORECAST = {
  units: [{ unit: "Omsorg", level: "Sektion" }],
  followUps: [{ unit: "Omsorg", frame: 100, forecast: 150 }],
  goals: [{ id: "M1", unit: "Omsorg" }],
  indicators: [{ id: "I1", belongsTo: "M1", target: 80 }],
  measurements: [{ indicator: "I1", value: 90 }],
} as const;

describe("Tranemo styrmodell 3.2: ekonomin är överordnad verksamheten", () => {
  it("[T3.2-g] a red forecast makes the unit red though its goals are green, and is said to decide", () => {
    const [sheet] = buildOverview(contextOf(RED_FORECAST));
    expect(rowOf(sheet, "units:omsorg")).toEqual([
      "Omsorg",
      ...["red", "Prognosen", "red", "aug 2026", -50, 50, "grey", "–", "green", "grey", "grey"],
    ]);
  });

  it("[T3.2-g] [A-10] is Tranemo's word, in the other models an assumption; units are listed as units", () => {
    const ruleOf = (model: "tranemo" | "sundsvall" | "lerum" | "timra") => {
      const [sheet] = buildOverview(contextOf({ ...RED_FORECAST, model: STEERING_MODELS[model] }));
      expect(rowOf(sheet, "units")).toEqual(["Läget per enhet"]);
      expect(rowOf(sheet, "units/header")?.[0]).toBe("Enhet");
      expect(rowOf(sheet, "findings/rule")).toBeUndefined();
      return rowOf(sheet, "units/rule")?.[0];
    };
    expect(ruleOf("tranemo")).toBe("Tranemo styrmodell 3.2 (T3.2-g, T3.2-a, T3.2-b)");
    for (const other of ["sundsvall", "lerum", "timra"] as const) {
      expect(ruleOf(other)).toBe("Tilläggets antaganden A-10");
    }
  });

  it("[T3.2-g] green goals decide when the forecast holds", () => {
    const followUps = [{ unit: "Omsorg", frame: 100, forecast: 90 }];
    const [sheet] = buildOverview(contextOf({ ...RED_FORECAST, followUps }));
    expect(rowOf(sheet, "units:omsorg")?.slice(1, 4)).toEqual(["green", "Målen", "green"]);
  });

  it("[A-5] a forecast that is not given is –, never 0", () => {
    const followUps = [{ unit: "Omsorg", frame: 100 }];
    const [sheet] = buildOverview(contextOf({ ...RED_FORECAST, followUps }));
    expect(rowOf(sheet, "units:omsorg")?.slice(3, 7)).toEqual(["grey", "–", "–", "–"]);
  });
});

describe("Tranemo styrmodell 3.2: prognoser", () => {
  const T1 = { kind: "tertial", year: 2026, part: 1 } as const;
  const T2 = { kind: "tertial", year: 2026, part: 2 } as const;

  it("[T3.2-a] says which period each forecast is for, and who has not given the one that others have", () => {
    const [sheet] = buildOverview(
      contextOf({
        units: [{ unit: "Omsorg" }, { unit: "Skola" }, { unit: "Teknik" }],
        followUps: [
          { unit: "Omsorg", period: T2, frame: 100, forecast: 90 },
          { unit: "Skola", period: T1, frame: 100, forecast: 90 },
          { unit: "Skola", period: T2, frame: 100 },
          { unit: "Teknik", period: T2, frame: 100 },
        ],
      }),
    );
    const periods = ["omsorg", "skola", "teknik"].map((unit) => rowOf(sheet, `units:${unit}`)?.[4]);
    expect(periods).toEqual(["T2 2026", "T1 2026,\nT2 2026 ej lämnad", "T2 2026 ej lämnad"]);
  });
});

describe("Frames of the plan's years", () => {
  const FRAMES = {
    services: [{ service: "Gata", unit: "Teknik", method: "fixed" }],
    baseFrames: [2026, 2027, 2028, 2029].map((year) => ({ service: "Gata", year, frame: year - 1926 })),
    funding: [2027, 2028, 2029].map((year) => ({ year, amount: 120 })),
  } as const;

  it("[T3.2-e] [Ti-d] shows change and share, the sum, and what is left of the money there is", () => {
    const [sheet] = buildOverview(contextOf(FRAMES));
    expect(rowOf(sheet, "frames:teknik")).toEqual(["Teknik", 100, 101, 1, 0.01, 102, 103]);
    expect(rowOf(sheet, "frames/total")?.[0]).toBe("Summa");
    expect(rowOf(sheet, "frames/utrymme")).toEqual(["Utrymme", undefined, 19, undefined, undefined, 18, 17]);
  });

  it("[A-5] a sum with a service missing is –, and says so", () => {
    const services = [...FRAMES.services, { service: "Park", unit: "Teknik", method: "fixed" }] as const;
    const [sheet] = buildOverview(contextOf({ ...FRAMES, services }));
    expect(rowOf(sheet, "frames:teknik")?.[2]).toBe("–");
    expect(wordsOf(sheet)).toContain("visas som –");
  });

  it("[S4-a] in a review year the last plan's frame with its index stands beside", () => {
    const settings = { model: "sundsvall", newPlanYear: 2026 } as const;
    const priceIndexes = [{ index: "PKV", year: 2027, change: 0.05 }];
    const [sheet] = buildOverview(contextOf({ ...FRAMES, settings, priceIndexes }));
    expect(rowOf(sheet, "frames:teknik")?.slice(-2)).toEqual([105, -4]);
  });
});

describe("The municipality's own economy", () => {
  it("[T3.2-f] a financial goal that is a share is shown as percent with one decimal", () => {
    const year = { id: "FM1", goal: "Resultat", year: 2026, target: 0.01, forecast: 0.006 };
    const formatOf = (shownAs: "percent" | undefined) => {
      const [sheet] = buildOverview(contextOf({ financialGoals: [{ ...year, shownAs }] }));
      const cell = sheet?.rows.find(({ key }) => key === "financialGoals:fm1:2026")?.cells[4];
      return [rowOf(sheet, "financialGoals:fm1:2026")?.[3], cell?.kind === "number" ? cell.numberFormat : undefined];
    };
    expect(formatOf("percent")).toEqual(["minst 1,0\u00a0%", '0.0 %;"−"0.0 %']);
    expect(formatOf(undefined)).toEqual(["minst 0,01", '#,##0.0###;"−"#,##0.0###']);
  });

  it("[KL11:12] its deficits stand apart from the units' two-year ones, with three years", () => {
    const [sheet] = buildOverview(
      contextOf({
        yearResults: [{ unit: "Teknik", year: 2025, frame: 100, outcome: 130 }],
        balances: [{ year: 2025, result: -40 }],
      }),
    );
    expect(rowOf(sheet, "deficits:teknik:2025")?.at(-1)).toBe(2027);
    expect(rowOf(sheet, "balanceDeficits:2025")?.at(-1)).toBe(2028);
  });

  it("[T3.2-f] a financial goal is shown for its newest year with a value", () => {
    const [sheet] = buildOverview(
      contextOf({
        financialGoals: [
          { id: "FM1", goal: "Resultat", year: 2026, target: 2, outcome: 3 },
          { id: "FM1", goal: "Resultat", year: 2027, target: 2 },
        ],
      }),
    );
    expect(rowOf(sheet, "financialGoals:fm1:2026")).toEqual(["Resultat", "green", "2026", "minst 2", "–", 3]);
    expect(sheet?.rows.filter(({ key }) => key.startsWith("financialGoals:"))).toHaveLength(1);
  });

  it("[WB] an empty workbook says what to fill in, part by part", () => {
    const [sheet] = buildOverview(contextOf({}));
    const empty = sheet?.rows.filter(({ key }) => key.endsWith("/empty")).map((row) => shown(row)[0]);
    expect(empty).toHaveLength(5);
    expect(empty).toContain("Inga finansiella mål är inskrivna i Finansiella mål.");
  });
});
