import fc from "fast-check";
import type { LeftOut } from "../../../src/domain/leftOut";
import type { ModelRow } from "../../../src/domain/modelRows";
import type { ModelRowContent } from "../../../src/domain/models/modelRowContent";
import { modelToRows } from "../../../src/domain/models/modelToRows";
import { steeringModelOf } from "../../../src/domain/models/steeringModelOf";
import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import type { BaseModelId, ModelId } from "../../../src/domain/settings";

const IDS = Object.keys(STEERING_MODELS) as BaseModelId[];

type Written = Pick<ModelRow, "part" | "name"> & Partial<ModelRow>;

function rowsOf(rows: readonly (Written | ModelRowContent)[]): readonly ModelRow[] {
  const empty = { value: undefined, addition: undefined, origin: undefined };
  return rows.map((row, index) => ({ ...empty, ...row, at: { table: "modelRows", row: index + 1 } }));
}

function own(baseModel: BaseModelId, rows: readonly (Written | ModelRowContent)[], leftOut: LeftOut = {}) {
  return steeringModelOf({ settings: { model: "egen", baseModel }, rows: rowsOf(rows), leftOut });
}

describe("WB: a steering model written to Styrmodell reads back the same", () => {
  it.each(IDS)("[WB] %s over itself", (id) => {
    const model = STEERING_MODELS[id];
    const { value, findings } = own(id, modelToRows(model));
    expect(findings).toEqual([]);
    expect(value).toEqual({ ...model, id: "egen", name: "Egen" });
  });

  it("[WB] over any other base too, but that the base's other terms are added", () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDS), fc.constantFrom(...IDS), (id, base) => {
        const { terms, ...model } = STEERING_MODELS[id];
        const { terms: read, ...value } = own(base, modelToRows(STEERING_MODELS[id])).value;
        expect(value).toEqual({ ...model, id: "egen", name: "Egen", base });
        expect(read).toEqual(expect.arrayContaining([...terms]));
      }),
      { seed: 20 },
    );
  });

  it.each(IDS)("[WB] no two rows of %s have the same Del and Namn", (id) => {
    const names = modelToRows(STEERING_MODELS[id]).map(({ part, name }) => `${part} ${name.toLowerCase()}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("[WB] reads one row changed as one thing changed", () => {
    const rows = modelToRows(STEERING_MODELS.tranemo).map((row) =>
      row.name === "Mål utan aktivitet" ? { ...row, value: "Råd", origin: "Vår modell 2.1" } : row,
    );
    const { value } = own("tranemo", rows);
    const { checks } = STEERING_MODELS.tranemo;
    expect(value.checks).toEqual({
      ...checks,
      "goal-without-activity": { severity: "advice", rule: ["T3.3-b"], source: "Vår modell 2.1" },
    });
  });
});

describe("WB: an own model is its base with the rows of Styrmodell", () => {
  it("[WB] without rows it is the base under the name Egen", () => {
    expect(own("lerum", [])).toEqual({
      value: { ...STEERING_MODELS.lerum, id: "egen", name: "Egen" },
      findings: [],
    });
  });

  it("[WB] one level takes the place of all the base's, one word changes only itself", () => {
    const { value } = own("tranemo", [
      { part: "level", name: "Nämnd" },
      { part: "word", name: "enhet", value: "nämnd", addition: "nämnder" },
      { part: "word", name: "Plan", value: "nämndplan" },
      { part: "word", name: "Uppdrag", value: "beting" },
    ]);
    expect(value.levels).toEqual(["Nämnd"]);
    expect(value.goalTypes).toEqual(STEERING_MODELS.tranemo.goalTypes);
    expect(value.words).toEqual({
      ...STEERING_MODELS.tranemo.words,
      unit: "nämnd",
      units: "nämnder",
      plan: "nämndplan",
      assignment: "beting",
      assignments: "beting",
    });
  });

  it("[S3-f] Perspektiv Inga empties Sundsvall's four", () => {
    expect(own("sundsvall", [{ part: "perspective", name: "inga" }]).value.perspectives).toEqual([]);
  });

  it("[S3-a] goal types, plans and plan levels are the rows' own", () => {
    const { value, findings } = own("tranemo", [
      { part: "goalType", name: "Fokusområde", value: 1, addition: "Övergripande" },
      { part: "goalType", name: "Nämndmål", value: "2", addition: "ska bidra uppåt" },
      { part: "plan", name: "Mål och budget", value: 4, addition: "Kommunfullmäktige" },
      { part: "planLevel", name: "Nämnd" },
    ]);
    expect(findings).toEqual([]);
    expect(value.goalTypes).toEqual([
      { name: "Fokusområde", step: 1, isOverall: true, needsParent: false },
      { name: "Nämndmål", step: 2, isOverall: false, needsParent: true },
    ]);
    expect(value.plans).toEqual([{ name: "Mål och budget", years: 4, decidedBy: "Kommunfullmäktige" }]);
    expect(value.planLevels).toEqual(["Nämnd"]);
  });

  it("[T1.3-a] [T3.2-b] [S4-a] rules: light passes up, three years of recovery, a new plan every fourth", () => {
    const { value } = own("tranemo", [
      { part: "rule", name: "Mål räknas samman uppåt", value: "ja" },
      { part: "rule", name: "Återhämtningstid", value: 3 },
      { part: "rule", name: "År mellan nya planer", value: "4" },
    ]);
    expect(value).toMatchObject({ goalsCascade: true, recoveryYears: 3, planInterval: 4 });
  });

  it("[L-e] an event about some months, where the document is vaguer", () => {
    const row = { part: "event", name: "Dag", addition: "Budgetbeslut; Planering" } as const;
    const timesOf = (value: string) => own("tranemo", [{ ...row, value }]).value.calendar[0];
    expect(timesOf("Ungefär september, januari")).toMatchObject({
      months: [1, 9],
      times: 2,
      areMonthsApproximate: true,
    });
    expect(timesOf("september, januari")).not.toHaveProperty("areMonthsApproximate");
    expect(own("tranemo", [{ ...row, value: "ungefär 3 gånger per år" }]).findings).toHaveLength(1);
  });

  it("[T3.2-h] an event in words, with its own paragraph or the base's", () => {
    const { value, findings } = own("lerum", [
      {
        part: "event",
        name: "Budgetdag",
        value: "November och maj",
        addition: "Budgetbeslut; Planering; Kommunfullmäktige",
        origin: "Vår modell 4",
      },
      { part: "event", name: "Verksamhetsplan", value: "2 gånger per år", addition: "planering;planering" },
    ]);
    expect(findings).toEqual([]);
    expect(value.calendar).toEqual([
      {
        name: "Budgetdag",
        kind: "budget",
        phase: "planning",
        months: [5, 11],
        times: 2,
        recipient: "Kommunfullmäktige",
        source: ["WB"],
        origin: "Vår modell 4",
      },
      {
        name: "Verksamhetsplan",
        kind: "planning",
        phase: "planning",
        months: [],
        times: 2,
        recipient: "",
        source: ["L-d"],
      },
    ]);
  });

  it("[T7-b] a term is added, changed in its place, or without meaning taken out", () => {
    const { terms } = own("tranemo", [
      { part: "term", name: "vision", value: "Dit vi ska", origin: "Vår modell 1" },
      { part: "term", name: "Kritisk" },
      { part: "term", name: "Beting", value: "Ett uppdrag" },
    ]).value;
    expect(terms[0]).toEqual({ term: "vision", meaning: "Dit vi ska", source: "Vår modell 1" });
    expect(terms.map(({ term }) => term)).not.toContain("Kritisk");
    expect(terms).toHaveLength(13);
    expect(terms.at(-1)).toEqual({ term: "Beting", meaning: "Ett uppdrag", source: "" });
  });

  it("[WB] a check is turned on with an own paragraph, another turned off", () => {
    const { checks } = own("tranemo", [
      { part: "check", name: "mål utan mottagare", value: "fel", origin: "Vår modell 2" },
      { part: "check", name: "Mål utan indikator", value: "Av" },
      { part: "check", name: "Mål utan aktivitet", value: "Råd" },
    ]).value;
    expect(checks["goal-without-recipient"]).toEqual({ severity: "error", rule: ["WB"], source: "Vår modell 2" });
    expect(checks["goal-without-indicator"]).toEqual({ severity: "off", rule: ["WB"] });
    expect(checks["goal-without-activity"]).toEqual({ severity: "advice", rule: ["T3.3-b"] });
  });
});

describe("WB, A-5: a row of Styrmodell that can not be read", () => {
  it.each<[string, Written, string, string]>([
    ["an unknown check", { part: "check", name: "Mål utan färg", value: "Fel" }, "name", "Mål utan färg"],
    ["an unknown grade", { part: "check", name: "Mål utan indikator", value: "Varning" }, "value", "Varning"],
    ["an unknown rule", { part: "rule", name: "Återhämtning", value: 2 }, "name", "Återhämtning"],
    ["recovery in 2,5 years", { part: "rule", name: "Återhämtningstid", value: 2.5 }, "value", "2,5"],
    ["neither yes nor no", { part: "rule", name: "Mål räknas samman uppåt", value: "kanske" }, "value", "kanske"],
    ["an unknown word", { part: "word", name: "Chef", value: "boss" }, "name", "Chef"],
    ["a word without its own", { part: "word", name: "Enhet" }, "value", ""],
    ["a goal type without a step", { part: "goalType", name: "Mål" }, "value", ""],
    [
      "a goal type of another kind",
      { part: "goalType", name: "Mål", value: 1, addition: "stort" },
      "addition",
      "stort",
    ],
    ["a plan without years", { part: "plan", name: "Budget" }, "value", ""],
    [
      "a month that is none",
      { part: "event", name: "Dag", value: "mai", addition: "Annat; Planering" },
      "value",
      "mai",
    ],
    ["an event of no kind", { part: "event", name: "Dag", addition: "Fest; Planering" }, "addition", "Fest; Planering"],
    ["an event of no phase", { part: "event", name: "Dag", addition: "Annat" }, "addition", "Annat"],
  ])("[WB] %s is a finding at its cell, and the base's stands", (_, row, column, found) => {
    const { value, findings } = own("tranemo", [{ part: "planLevel", name: "Enhet" }, row]);
    expect(findings).toEqual([
      expect.objectContaining({
        code: "model-row-unreadable",
        at: { table: "modelRows", row: 2, column },
        facts: expect.objectContaining({ found }),
      }),
    ]);
    const { checks, ...model } = STEERING_MODELS.tranemo;
    expect(value).toMatchObject({ ...model, id: "egen", name: "Egen", planLevels: ["Enhet"] });
  });

  it("[WB] names what the cell may hold", () => {
    const { findings } = own("tranemo", [{ part: "check", name: "Mål utan indikator", value: "Varning" }]);
    expect(findings[0]?.facts).toEqual({ found: "Varning", allowed: ["Fel", "Råd", "Av"] });
  });

  it("[A-5] a goal type that could not be read blames no goal for its type", () => {
    const rows: readonly Written[] = [
      { part: "goalType", name: "Mål", value: 1 },
      { part: "goalType", name: "Delmål", value: "två" },
    ];
    const { checks } = own("sundsvall", rows).value;
    expect(checks["goal-type-unknown"].severity).toBe("off");
    expect(checks["goal-without-contribution"].severity).toBe("off");
    expect(checks["perspective-unknown"].severity).toBe("advice");
    expect(checks["goal-without-parent"].severity).toBe("advice");
  });

  it("[A-5] nor does one that was left out of the table, or may have been", () => {
    const lostOf = (leftOut: LeftOut) => own("sundsvall", [], leftOut).value.checks;
    const at = { table: "modelRows", row: 1 } as const;
    const perspective = lostOf({ modelRows: [{ at, part: "perspective" }] });
    expect(perspective["perspective-unknown"].severity).toBe("off");
    expect(perspective["goal-type-unknown"].severity).toBe("advice");
    const unknown = lostOf({ modelRows: [{ at, name: "Medborgare" }] });
    expect(unknown["perspective-unknown"].severity).toBe("off");
    expect(unknown["goal-type-unknown"].severity).toBe("off");
  });
});

describe("WB: Styrmodell when another model is chosen", () => {
  const chosen = (model: Exclude<ModelId, "egen">, rows: readonly (Written | ModelRowContent)[]) =>
    steeringModelOf({ settings: { model, baseModel: "lerum" }, rows: rowsOf(rows), leftOut: {} });

  it.each(IDS)("[WB] its own rows change nothing in %s, and say nothing", (id) => {
    expect(chosen(id, modelToRows(STEERING_MODELS[id]))).toEqual({ value: STEERING_MODELS[id], findings: [] });
  });

  it("[WB] rows that would change it are an advice that they are not used", () => {
    const { value, findings } = chosen("timra", [{ part: "rule", name: "Återhämtningstid", value: 3 }]);
    expect(value).toBe(STEERING_MODELS.timra);
    expect(findings).toEqual([{ code: "model-table-unused", at: { table: "modelRows" }, facts: { model: "Timrå" } }]);
  });
});
