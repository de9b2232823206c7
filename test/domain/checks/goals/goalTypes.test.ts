import { goalTypeUnknown } from "../../../../src/domain/checks/goals/goalTypeUnknown";
import { goalWithoutType } from "../../../../src/domain/checks/goals/goalWithoutType";
import { tooManyOverallGoals } from "../../../../src/domain/checks/goals/tooManyOverallGoals";
import { STEERING_MODELS } from "../../../../src/domain/models/steeringModels";
import { told } from "../told";

const settings = { model: "sundsvall" } as const;
const ALLOWED = "Övergripande mål/Verksamhetsmål/Mål för grunduppdraget";
const goal = (id: string, type?: string) => ({ id, type });

describe("Sundsvall 3: a goal has one of the model's types", () => {
  it("[S3-a] finds the goal without a type, and the one that only has a space", () => {
    const goals = [goal("M1", "verksamhetsmål "), goal("M2"), goal("M3", " ")];
    expect(told(goalWithoutType, { settings, goals })).toEqual([
      `goals 2.type M2 ${ALLOWED}`,
      `goals 3.type M3 ${ALLOWED}`,
    ]);
  });

  it("[S3-d] takes goals for the grunduppdrag, in any case, and finds Etappmål", () => {
    const goals = [goal("M1", "MÅL FÖR GRUNDUPPDRAGET"), goal("M2", "Etappmål"), goal("M3")];
    expect(told(goalTypeUnknown, { settings, goals })).toEqual([`goals 2.type M2 Etappmål ${ALLOWED}`]);
  });

  it("[S3-a] asks nothing where the model has no types, nor of an id that two rows have", () => {
    const model = { ...STEERING_MODELS.sundsvall, goalTypes: [] };
    const goals = [goal("M1"), goal("M2", "Etappmål")];
    expect([...told(goalWithoutType, { model, goals }), ...told(goalTypeUnknown, { model, goals })]).toEqual([]);
    const leftOut = { goals: ["m1", "m2"].map((id) => ({ at: { table: "goals", row: 9 } as const, id })) };
    const disputed = { settings, goals, leftOut };
    expect([...told(goalWithoutType, disputed), ...told(goalTypeUnknown, disputed)]).toEqual([]);
  });
});

describe("Timrå, Inriktning: a small number of goals", () => {
  const overall = (count: number) => Array.from({ length: count }, (_, index) => goal(`Ö${index}`, "Övergripande mål"));

  it("[Ti-a] finds the sixth overall goal where five is the most, and not five", () => {
    const timra = { model: "timra" } as const;
    const goals = [goal("N1", "Nämndens mål"), ...overall(6)];
    expect(told(tooManyOverallGoals, { settings: timra, goals })).toEqual(["goals 7.type 6 5"]);
    expect(told(tooManyOverallGoals, { settings: timra, goals: overall(5) })).toEqual([]);
    expect(told(tooManyOverallGoals, { settings: { ...timra, maxOverallGoals: 0 }, goals: overall(1) })).toEqual([
      "goals 1.type 1 0",
    ]);
  });

  it("[Ti-a] does not count an id that two rows have: nobody knows whether it is overall", () => {
    const leftOut = { goals: [{ at: { table: "goals", row: 9 } as const, id: "Ö3" }] };
    expect(told(tooManyOverallGoals, { settings: { model: "timra" }, goals: overall(6), leftOut })).toEqual([]);
  });
});
