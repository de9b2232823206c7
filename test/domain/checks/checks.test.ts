import { askedFor, CHECKS, runChecks } from "../../../src/domain/checks/checks";
import { GRADED_CODES } from "../../../src/domain/models/checkNames";
import { NOT_ASKED } from "../../../src/domain/models/grades";
import type { SteeringModel } from "../../../src/domain/models/steeringModel";
import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import { CONTRACT } from "../../../src/sheets/contract/contract";
import { brokenWorkbook } from "./brokenWorkbook";
import { questionOf } from "./questionOf";

const MODELS = Object.values(STEERING_MODELS).map((model) => [model.name, model] as const);

/** What the law and the workbook ask for, whatever the model. */
const ALWAYS = ["annual-report-after-april", "budget-not-balanced", "plan-years-too-few", "unit-cycle"];

/** Those that a model grades but that are no checks: they come with the forecasts and the deficits. */
const NO_CHECKS: readonly string[] = ["forecast-needs-measures", "deficit-overdue"];

const CHECK_CODES = GRADED_CODES.filter((code) => !NO_CHECKS.includes(code));

const codesOf = (findings: readonly { readonly code: string }[]) =>
  [...new Set(findings.map(({ code }) => code))].sort();

/** What is left when the model has said what it asks for. */
const foundIn = (model: SteeringModel) => askedFor(runChecks(questionOf(brokenWorkbook(model))), model);

describe("Every check of a steering document", () => {
  it.each(MODELS)("finds its fault in a workbook of %s that lacks everything", (_, model) => {
    const question = questionOf(brokenWorkbook(model));
    expect(codesOf(CHECKS.flatMap((check) => check(question)))).toEqual([...CHECK_CODES, ...ALWAYS].sort());
  });

  it.each(MODELS)("is kept exactly where %s asks for it", (_, model) => {
    const asked = CHECK_CODES.filter((code) => model.checks[code].severity !== "off");
    expect(asked.length).toBeGreaterThan(5);
    expect(codesOf(foundIn(model))).toEqual([...asked, ...ALWAYS].sort());
  });

  it("is dropped by a model that asks for nothing, but never what the law asks for", () => {
    const silent: SteeringModel = { ...STEERING_MODELS.tranemo, checks: NOT_ASKED };
    expect(codesOf(foundIn(silent))).toEqual(ALWAYS);
  });

  it("has nothing to ask of an empty workbook", () => {
    expect(MODELS.flatMap(([, model]) => CHECKS.flatMap((check) => check(questionOf({ model }))))).toEqual([]);
  });

  it.each(MODELS)("[WB] of %s points at a column that the table has, never at the same place twice", (_, model) => {
    const question = questionOf(brokenWorkbook(model));
    for (const check of CHECKS) {
      const found = check(question);
      for (const { at } of found) {
        if (at.column !== undefined) expect(Object.keys(CONTRACT[at.table].columns)).toContain(at.column);
      }
      const places = found.map(({ code, at, facts }) => JSON.stringify([code, at, facts]));
      expect(new Set(places).size).toBe(places.length);
    }
  });
});
