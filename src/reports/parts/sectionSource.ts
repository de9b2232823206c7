import type { GradedCode, SteeringModel } from "../../domain/models/steeringModel";
import { LAW } from "../../domain/paragraphs/law";
import { LERUM } from "../../domain/paragraphs/lerum";
import { SUNDSVALL } from "../../domain/paragraphs/sundsvall";
import { TIMRA } from "../../domain/paragraphs/timra";
import { TRANEMO } from "../../domain/paragraphs/tranemo";
import { type Citation, PARAGRAPHS, type RuleId } from "../../domain/rule";
import type { BaseModelId } from "../../domain/settings";
import { COMMON_WORDS } from "../../text/reports/commonWords";
import { paragraphs } from "./paragraphs";

/** The paragraphs of each model's own document. */
const DOCUMENTS = {
  tranemo: TRANEMO,
  sundsvall: SUNDSVALL,
  lerum: LERUM,
  timra: TIMRA,
} as const satisfies Record<BaseModelId, object>;

/**
 * The line under a section's heading: the paragraphs of the model's own document and of what holds for all, the law and the
 * assumptions. Where the model has nothing of the kind the section is a loan, and says after whom it is made:
 * `Upplägg efter Tranemo styrmodell 6 (T6-a)`.
 */
export function sectionSource(model: SteeringModel, rules: Citation): string {
  const isOthers = (id: RuleId) =>
    !isOwn(model, id) && Object.values(DOCUMENTS).some((document) => Object.hasOwn(document, id));
  const own = rules.filter((id) => !isOthers(id));
  const [first, ...others] = rules.filter(isOthers);
  if (first === undefined || isInModel(model, own) || isLaw(own)) return paragraphs(own);
  const { document } = PARAGRAPHS[first];
  const same = others.filter((id) => PARAGRAPHS[id].document === document);
  return COMMON_WORDS.after(paragraphs([first, ...same]));
}

/** True when the model's own document says something of what the rules are about. */
export function isInModel(model: SteeringModel, rules: readonly RuleId[]): boolean {
  return rules.some((id) => isOwn(model, id));
}

function isOwn({ base }: SteeringModel, id: RuleId): boolean {
  return Object.hasOwn(DOCUMENTS[base], id);
}

/** Sections that follow the law alone need no steering document beside it. */
function isLaw(rules: readonly RuleId[]): boolean {
  return rules.some((id) => Object.hasOwn(LAW, id));
}

/**
 * The same for a section that a check belongs to: the paragraph that asks for it in this model, by an own document's own
 * words where it gives them; where the model does not ask for it, `otherwise`.
 */
export function checkSource(model: SteeringModel, code: GradedCode, otherwise: Citation): string {
  const grade = model.checks[code];
  if (grade.severity === "off") return sectionSource(model, otherwise);
  return grade.source ?? sectionSource(model, grade.rule);
}
