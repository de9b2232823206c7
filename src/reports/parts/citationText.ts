import { groupRows } from "../../domain/groupRows";
import type { GradedCode, SteeringModel } from "../../domain/models/steeringModel";
import { LAW } from "../../domain/paragraphs/law";
import { LERUM } from "../../domain/paragraphs/lerum";
import { SUNDSVALL } from "../../domain/paragraphs/sundsvall";
import { TIMRA } from "../../domain/paragraphs/timra";
import { TRANEMO } from "../../domain/paragraphs/tranemo";
import { type Citation, PARAGRAPHS, type RuleId } from "../../domain/rule";
import type { BaseModelId } from "../../domain/settings";
import { COMMON_WORDS } from "../../text/reports/commonWords";

/** The paragraphs of each model's own document. */
const DOCUMENTS = {
  tranemo: TRANEMO,
  sundsvall: SUNDSVALL,
  lerum: LERUM,
  timra: TIMRA,
} as const satisfies Record<BaseModelId, object>;

/**
 * A citation as a reader finds it, each document once: `Tranemo styrmodell 3.2, 3.5 (T3.2-a, T3.5-a)`.
 */
export function citationText(rules: readonly RuleId[]): string {
  const documents = groupRows([...new Set(rules)], (id) => PARAGRAPHS[id].document);
  return [...documents]
    .map(([document, ids]) => {
      const places = [...new Set(ids.map((id) => PARAGRAPHS[id].paragraph))];
      const place = `${document} ${places.join(", ")}`;
      // An assumption's paragraph is its id.
      return ids.every((id) => id === PARAGRAPHS[id].paragraph) ? place : COMMON_WORDS.citation(place, ids);
    })
    .join(" · ");
}

/**
 * The same for readers of one municipality: only paragraphs of its own model's document and of what holds for all, the law
 * and the assumptions; where there is none, the paragraphs of the other documents that the section follows.
 */
export function modelCitation({ base }: SteeringModel, rules: Citation): string {
  const others = Object.keys(DOCUMENTS).filter((id) => id !== base) as (keyof typeof DOCUMENTS)[]; // keys of the record
  const isOthers = (id: RuleId) => others.some((other) => Object.hasOwn(DOCUMENTS[other], id));
  const own = rules.filter((id) => !isOthers(id));
  return citationText(own.some((id) => Object.hasOwn(DOCUMENTS[base], id)) || isLawOnly(own) ? own : rules);
}

/** Sections that follow the law alone need no steering document beside it. */
function isLawOnly(rules: readonly RuleId[]): boolean {
  return rules.some((id) => Object.hasOwn(LAW, id));
}

/**
 * The paragraph that asks for something in this model: that of the check, by an own document's own words where it gives
 * them; where the model does not ask for it, `otherwise`.
 */
export function checkCitation(model: SteeringModel, code: GradedCode, otherwise: Citation): string {
  const grade = model.checks[code];
  if (grade.severity === "off") return modelCitation(model, otherwise);
  return grade.source ?? citationText(grade.rule);
}

/** True when the model asks for what the check looks for. */
export function isAskedFor(model: SteeringModel, code: GradedCode): boolean {
  return model.checks[code].severity !== "off";
}
