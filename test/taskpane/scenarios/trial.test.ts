import { NO_TERMS, type Scenario } from "../../../src/domain/scenarios/scenario";
import { stepField } from "../../../src/taskpane/scenarios/stepField";
import { readTrial, type Trial, trialOf } from "../../../src/taskpane/scenarios/trial";

const SAVED: Scenario = {
  name: "Låg",
  terms: [
    { ...NO_TERMS, service: "Skola", standardCost: 0.05 },
    { ...NO_TERMS, population: "Låg", index: 0.015 },
  ],
};

const typed = (fields: Partial<Trial["fields"]>, saved?: Scenario): Trial => {
  const trial = trialOf(saved);
  return { ...trial, fields: { ...trial.fields, ...fields } };
};

describe("What is tried in Scenarier", () => {
  it("[A-12] starts from now, with every field empty", () => {
    const trial = trialOf(undefined);
    expect(Object.values(trial.fields)).toEqual(["", "", "", ""]);
    expect(readTrial(trial, undefined)).toMatchObject({ isNow: true, isChanged: false, unread: [] });
  });

  it("[A-12] shows a saved scenario's row for all services, and reads it back unchanged", () => {
    expect(trialOf(SAVED).fields).toEqual({ population: "Låg", index: "1,5", standardCost: "", compensation: "" });
    const read = readTrial(trialOf(SAVED), SAVED);
    expect(read).toMatchObject({ isChanged: false, isNow: false });
    expect(read.scenario.terms).toEqual([SAVED.terms[1], SAVED.terms[0]]);
  });

  it("reads percentages as they are typed in Swedish, with or without the sign", () => {
    const index = (text: string) => readTrial(typed({ index: text }), undefined).scenario.terms[0]?.index;
    expect([index("1,5"), index("−2 %"), index(" +0.3 ")]).toEqual([0.015, -0.02, 0.003]);
  });

  it("[A-5] counts a field that can not be read as it was, and says which", () => {
    const read = readTrial(typed({ index: "mycket", compensation: "200" }, SAVED), SAVED);
    expect(read.unread).toEqual(["index", "compensation"]);
    expect(read.scenario.terms[0]).toMatchObject({ index: 0.015, compensation: undefined });
  });

  it("steps within the limits of the column, compensation from 100 %", () => {
    expect(stepField("index", "", 1)).toBe("0,5");
    expect(stepField("index", "0,5", -1)).toBe("0");
    expect(stepField("standardCost", "199,5", 1)).toBe("200");
    expect(stepField("compensation", "", -1)).toBe("95");
  });
});
