import { STEERING_MODELS } from "../../../src/domain/models/steeringModels";
import { buildGlossary } from "../../../src/reports/glossary/buildGlossary";
import { contextOf, rowOf } from "../sourceOf";

describe("Tranemo styrmodell 7: begreppslistan", () => {
  it.each(["tranemo", "sundsvall", "lerum", "timra"] as const)(
    "[T7-b] [L-d] %s: every term with meaning and source, every plan with its years, every level",
    (model) => {
      const [sheet] = buildGlossary(contextOf({ settings: { model } }));
      const { terms, plans, levels } = STEERING_MODELS[model];
      const keys = sheet?.rows.map(({ key }) => key) ?? [];
      expect(keys.filter((key) => key.startsWith("terms:"))).toHaveLength(terms.length);
      expect(keys.filter((key) => key.startsWith("plans:"))).toHaveLength(plans.length);
      expect(keys.filter((key) => key.startsWith("levels:"))).toHaveLength(levels.length);
      for (const { term, meaning, source } of terms) {
        expect(rowOf(sheet, `terms:${term.toLowerCase()}`)).toEqual([term, meaning.trim(), source]);
      }
    },
  );

  it("[L-d] a plan says for how many years it holds", () => {
    const [sheet] = buildGlossary(contextOf({ settings: { model: "lerum" } }));
    expect(rowOf(sheet, "plans:vilja och mål")?.[2]).toBe("4 år");
  });
});
