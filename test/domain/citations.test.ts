import { readdirSync } from "node:fs";
import path from "node:path";
import { finding } from "../../src/domain/finding";
import { FINDING_KINDS, findingKind, kindOfFinding } from "../../src/domain/findingKinds";
import { GRADED_CODES } from "../../src/domain/models/checkNames";
import type { SteeringModel } from "../../src/domain/models/steeringModel";
import { STEERING_MODELS } from "../../src/domain/models/steeringModels";
import { PARAGRAPHS } from "../../src/domain/rule";

const DOMAIN = path.join(__dirname, "../../src/domain");

/** The files of the rule folders; what lies directly in src/domain are types and what all rules share. */
const RULE_FILES = readdirSync(DOMAIN, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && path.dirname(file) !== "." && path.dirname(file) !== "paragraphs",
);

const MODELS: readonly SteeringModel[] = Object.values(STEERING_MODELS);

const GRADED = MODELS.flatMap((model) => GRADED_CODES.map((code) => ({ name: model.name, model, code })));

/** The steering document that each model is, by a paragraph of it. */
const DOCUMENT_OF = {
  tranemo: PARAGRAPHS["T3.2-a"].document,
  sundsvall: PARAGRAPHS["S3-a"].document,
  lerum: PARAGRAPHS["L-a"].document,
  timra: PARAGRAPHS["Ti-a"].document,
};

const DOCUMENTS: readonly string[] = Object.values(DOCUMENT_OF);

function citationOf(file: string): unknown {
  const module: { readonly RULE?: unknown } = jest.requireActual(path.join(DOMAIN, file));
  return module.RULE;
}

describe("Every rule cites where it comes from", () => {
  it.each(RULE_FILES)("%s exports a RULE of registered paragraphs", (file) => {
    const citation = citationOf(file);
    if (!Array.isArray(citation)) throw new Error(`${file} exports no RULE`);
    expect(citation.length).toBeGreaterThan(0);
    for (const id of citation) expect(Object.keys(PARAGRAPHS)).toContain(id);
  });

  it.each(Object.entries(FINDING_KINDS))("the finding %s cites registered paragraphs", (_, { rule }) => {
    for (const id of rule) expect(Object.keys(PARAGRAPHS)).toContain(id);
  });

  it.each(GRADED)(
    "$name's $code cites registered paragraphs of its own document, the law or an assumption",
    ({ model, code }) => {
      const others = DOCUMENTS.filter((document) => document !== DOCUMENT_OF[model.base]);
      for (const id of model.checks[code].rule) {
        expect(Object.keys(PARAGRAPHS)).toContain(id);
        expect(others).not.toContain(PARAGRAPHS[id].document);
      }
    },
  );

  it.each(MODELS)("$name's events cite its own document or the law", ({ calendar, base }) => {
    const cited = calendar.flatMap(({ source }) => source.map((id) => PARAGRAPHS[id].document));
    expect([DOCUMENT_OF[base], PARAGRAPHS["KL11:16"].document]).toEqual(expect.arrayContaining(cited));
  });

  it.each(Object.keys(PARAGRAPHS))("%s is cited by a rule, not only by a finding", (id) => {
    expect(RULE_FILES.filter((file) => [citationOf(file)].flat().includes(id))).not.toEqual([]);
  });
});

describe("How serious a finding is", () => {
  it("[T3.2-a] [S4-e] a refused forecast is an error in Tranemo, advice in Sundsvall, with each one's paragraph", () => {
    const { tranemo, sundsvall } = STEERING_MODELS;
    expect(findingKind("forecast-needs-measures", tranemo)).toEqual({
      severity: "error",
      rule: ["T3.2-a", "A-3", "A-4"],
    });
    expect(findingKind("forecast-needs-measures", sundsvall)).toMatchObject({ severity: "advice" });
    expect(findingKind("forecast-needs-measures", sundsvall).rule[0]).toBe("S4-e");
  });

  it("[WB] a finding that no model grades is as serious in all", () => {
    for (const model of MODELS) expect(findingKind("goal-cycle", model)).toEqual(FINDING_KINDS["goal-cycle"]);
  });

  it.each(MODELS.filter(({ base }) => base !== "tranemo"))(
    "[WB] in $name no finding cites another's document",
    (model) => {
      const others = DOCUMENTS.filter((document) => document !== DOCUMENT_OF[model.base]);
      const codes = Object.keys(FINDING_KINDS) as (keyof typeof FINDING_KINDS)[];
      for (const code of codes) {
        const { rule, severity } = findingKind(code, model);
        expect(severity).toBe(FINDING_KINDS[code].severity);
        for (const id of rule) expect(others).not.toContain(PARAGRAPHS[id].document);
      }
      expect(findingKind("exemption-without-decision", model).rule).toEqual(["A-2"]);
    },
  );

  it("[KL11:16] [L-h] an event that Årshjul lacks cites its own paragraph, or the own model's", () => {
    const { lerum } = STEERING_MODELS;
    const missing = (event: string, model: SteeringModel = lerum) => {
      const facts = { event, kind: "other", months: [] } as const;
      return kindOfFinding(finding("calendar-event-missing", { table: "calendar" }, facts), model);
    };
    for (const { name, source } of lerum.calendar) expect(missing(name).rule).toEqual(source);
    expect(lerum.calendar.map(({ name }) => missing(name).rule[0])).toEqual(expect.arrayContaining(["KL11:16", "L-h"]));
    const calendar = lerum.calendar.map((event) => ({ ...event, origin: "SM 9" }));
    expect(missing(lerum.calendar[0]?.name ?? "", { ...lerum, calendar }).source).toBe("SM 9");
    expect(missing("Något annat").rule).toEqual(lerum.checks["calendar-event-missing"].rule);
  });

  it("[WB] an own model's paragraph comes with the grade", () => {
    const grade = { severity: "error", rule: ["L-a"], source: "Vår modell 2" } as const;
    const checks = { ...STEERING_MODELS.lerum.checks, "goal-without-giver": grade };
    expect(findingKind("goal-without-giver", { ...STEERING_MODELS.lerum, checks })).toEqual(grade);
  });

  it("[WB] advice is what changes no number", () => {
    const advice = Object.entries(FINDING_KINDS).filter(([, kind]) => kind.severity === "advice");
    expect(advice.map(([code]) => code).sort()).toEqual([
      "accumulated-summed",
      "age-between-groups",
      "age-class-missing",
      "age-classes-shared",
      "ambition-out-of-scale",
      "colours-locked",
      "constant-among-formulas",
      "duplicate-column",
      "effect-out-of-scale",
      "exemption-exceeds-deficit",
      "exemption-without-deficit",
      "financial-goal-target-missing",
      "ignored-without-reason",
      "last-year-value-left",
      "magnitude-mixed",
      "measure-starts-later",
      "measure-without-effect",
      "misspelt-column",
      "misspelt-setting",
      "model-table-unused",
      "number-as-text",
      "plan-years-too-few",
      "record-cell-unreadable",
      "scenario-without-change",
      "sign-mixed",
      "subtotal-counted",
      "unit-named-nowhere-else",
      "version-data-unreadable",
      "yellow-limit-on-wrong-side",
    ]);
  });
});
