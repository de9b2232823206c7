import type { GradedCode, SteeringModel } from "../../../src/domain/models/steeringModel";
import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";

const { tranemo, sundsvall, lerum, timra } = STEERING_MODELS;
const MODELS: readonly SteeringModel[] = [tranemo, sundsvall, lerum, timra];

function grade(model: SteeringModel, code: GradedCode): string {
  const { severity, rule } = model.checks[code];
  return severity === "off" ? "off" : `${severity} ${rule[0]}`;
}

describe("What the documents say of goals", () => {
  it("[T1.3-a] no light passes up through a goal's link in Tranemo, in the others it does", () => {
    expect(MODELS.map(({ goalsCascade }) => goalsCascade)).toEqual([false, true, true, true]);
    expect(grade(tranemo, "goal-without-parent")).toBe("off");
    expect(tranemo.goalTypes.some(({ needsParent }) => needsParent)).toBe(false);
  });

  it("[S3-c] [S3-d] Sundsvall's verksamhetsmål need a goal above, the goals of the grunduppdrag beside them do not", () => {
    const steps = sundsvall.goalTypes.map(({ name, step, needsParent }) => `${step} ${name} ${needsParent}`);
    expect(steps).toEqual(["1 Övergripande mål false", "2 Verksamhetsmål true", "2 Mål för grunduppdraget false"]);
    expect(grade(sundsvall, "goal-without-parent")).toBe("advice S3-c");
  });

  it("[L-d] Lerum has three steps: Vilja och mål for 4 years, Budget for 1 + 2, Verksamhetsplan for 1", () => {
    expect(lerum.goalTypes.map(({ step }) => step)).toEqual([1, 2, 3]);
    expect(lerum.plans.map(({ name, years }) => `${name} ${years}`)).toEqual([
      "Vilja och mål 4",
      "Budget 3",
      "Verksamhetsplan 1",
    ]);
  });

  it("[Ti-a] Timrå and Sundsvall advise few overall goals", () => {
    const grades = MODELS.map((model) => grade(model, "too-many-overall-goals"));
    expect(grades).toEqual(["off", "advice WB", "off", "advice Ti-a"]);
  });

  it("[S3-f] only Sundsvall has perspectives, four", () => {
    expect(MODELS.map(({ perspectives }) => perspectives.length)).toEqual([0, 4, 0, 0]);
  });

  it("[T3.3-c] [S3-b] [L-e] [Ti-a] a goal without an indicator is asked of by each model's own paragraph", () => {
    expect(MODELS.map((model) => grade(model, "goal-without-indicator"))).toEqual([
      "advice T3.3-c",
      "advice S3-b",
      "advice L-e",
      "advice Ti-a",
    ]);
  });
});

describe("What the documents say of the economy", () => {
  it("[T3.2-a] [Ti-d] a negative forecast without measures is an error in Tranemo and Timrå, advice in the others", () => {
    expect(MODELS.map((model) => grade(model, "forecast-needs-measures"))).toEqual([
      "error T3.2-a",
      "advice S4-e",
      "advice L-g",
      "error Ti-d",
    ]);
  });

  it("[T3.2-b] [A-9] two years of recovery is Tranemo's word, in the others an assumption and advice", () => {
    expect(MODELS.map(({ recoveryYears }) => recoveryYears)).toEqual([2, 2, 2, 2]);
    expect(MODELS.map((model) => grade(model, "deficit-overdue"))).toEqual([
      "error T3.2-b",
      "advice A-9",
      "advice A-9",
      "advice A-9",
    ]);
  });

  it("[S4-a] Sundsvall makes its plan anew every second year, the others every year", () => {
    expect(MODELS.map(({ planInterval }) => planInterval)).toEqual([1, 2, 1, 1]);
  });
});

describe("What the documents say of the year", () => {
  const inMonths = ({ calendar }: SteeringModel) =>
    calendar.filter(({ months }) => months.length > 0).map(({ kind, months }) => `${kind} ${months}`);

  it("[L-e] [L-h] [Ti-f] months stand only where the document names them", () => {
    expect(inMonths(tranemo)).toEqual([]);
    expect(inMonths(sundsvall)).toEqual([]);
    expect(inMonths(lerum)).toEqual(["budget 6", "followUpCouncil 1,9"]);
    expect(inMonths(timra)).toEqual(["conditions 2", "planning 5"]);
  });

  it("[S4-c] [L-e] three result analyses a year in Sundsvall, kommunstyrelsen at least ten times in Lerum", () => {
    const often = (model: SteeringModel) => model.calendar.filter(({ times }) => times > 2);
    expect(often(sundsvall).map(({ kind, times }) => `${kind} ${times}`)).toEqual(["resultAnalysis 3"]);
    expect(often(lerum).map(({ kind, times }) => `${kind} ${times}`)).toEqual(["followUpBoard 10"]);
  });

  it("[T3.5-a] Tranemo's process: analysis, plan, dialogue meetings", () => {
    const process = tranemo.calendar.filter(({ source }) => source[0] === "T3.5-a");
    expect(process.map(({ kind }) => kind)).toEqual(["analysis", "planning", "dialogue"]);
  });

  it.each(MODELS)("[KL11:16] [KL11:20] $name has the law's two reports to kommunfullmäktige", ({ calendar }) => {
    const law = calendar.filter(({ source }) => source[0].startsWith("KL"));
    expect(law.map(({ kind, recipient }) => `${kind} ${recipient}`)).toEqual([
      "interimReport Kommunfullmäktige",
      "annualReport Kommunfullmäktige",
    ]);
  });

  it.each(MODELS)("[T3.2-h] $name's months ascend, are months, and are as many as the times", ({ calendar }) => {
    for (const { months, times } of calendar.filter((event) => event.months.length > 0)) {
      expect(months).toEqual([...new Set(months)].sort((one, other) => one - other));
      expect(months.every((month) => month >= 1 && month <= 12)).toBe(true);
      expect(times).toBe(months.length);
    }
  });
});

describe("What the documents call things", () => {
  it("[T7-b] Tranemo's list has its 13 terms in the document's order", () => {
    expect(tranemo.terms.map(({ term }) => term)).toEqual([
      "Vision",
      "Värdegrund",
      "Statlig styrning",
      "Kommunal styrning",
      "Verksamhetens grunduppdrag",
      "Ekonomistyrning",
      "Verksamhetsplan",
      "Prioriterat utvecklingsmål",
      "Aktivitet",
      "Indikator",
      "Kritisk",
      "Kvalitetsfaktor",
      "Kvalitetsindikator",
    ]);
  });

  it.each(MODELS)("[T7-b] $name's terms are all different and say where they stand", ({ terms }) => {
    expect(new Set(terms.map(({ term }) => term.toLowerCase())).size).toBe(terms.length);
    for (const { meaning, source } of terms) expect([meaning, source]).not.toContain("");
  });

  it.each(MODELS)("[S3-a] $name's plan levels are among its levels", ({ planLevels, levels }) => {
    expect(levels).toEqual(expect.arrayContaining([...planLevels]));
  });
});
