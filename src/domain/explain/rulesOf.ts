import type { GradedCode, SteeringModel } from "../models/steeringModel";
import { type Citation, PARAGRAPHS, type RuleId } from "../rule";
import type { Explanation } from "./explanation";

export const RULE: Citation = ["WB", "A-6"];

/** The rules of an explanation: those of the model's check where there is one that it asks for, then these. */
export interface CitedBy {
  /** What any of the documents says of it, then what holds for all: only the model's own is quoted. */
  readonly rules: Citation;
  readonly check?: GradedCode;
  /** The paragraph that says how the number is reckoned, where only one document does. */
  readonly method?: RuleId;
}

type Cited = Pick<Explanation, "rules" | "ownSource" | "isSilent">;

/** A paragraph of each model's own document. */
const DOCUMENT_OF = {
  tranemo: PARAGRAPHS["T3.2-a"].document,
  sundsvall: PARAGRAPHS["S3-a"].document,
  lerum: PARAGRAPHS["L-a"].document,
  timra: PARAGRAPHS["Ti-a"].document,
} as const satisfies Record<SteeringModel["base"], string>;

const DOCUMENTS: ReadonlySet<string> = new Set(Object.values(DOCUMENT_OF));

/** Where the document does not say how, and no assumption is named: how sums are made. */
const OTHERWISE: RuleId = "A-6";

/**
 * The paragraphs to quote in a model: its own document's, the law's and the assumptions, never another municipality's.
 * `isSilent` where its document does not say how it is reckoned, and the law neither.
 *
 * @example rulesOf(lerum, { rules: ["T3.2-c", "L-d", "A-7"], method: "T3.2-c" }) // { rules: ["L-d", "A-7"], isSilent: true }
 */
export function rulesOf(model: SteeringModel, { rules, check, method }: CitedBy): Cited {
  const grade = check && model.checks[check];
  const asked = grade && grade.severity !== "off" ? grade : undefined;
  const own = DOCUMENT_OF[model.base];
  const isOwn = (id: RuleId) => PARAGRAPHS[id].document === own;
  const isOthers = (id: RuleId) => !isOwn(id) && DOCUMENTS.has(PARAGRAPHS[id].document);
  const all = [...new Set([...(asked?.rule ?? []), ...rules])].filter((id) => !isOthers(id));
  const isSaid = method === undefined ? all.some((id) => isOwn(id) || id.startsWith("KL")) : isOwn(method);
  const isAssumed = isSaid || all.some((id) => id.startsWith("A-"));
  return {
    rules: isAssumed ? all : [...all, OTHERWISE],
    ...(asked?.source !== undefined && { ownSource: asked.source }),
    isSilent: !isSaid && asked?.source === undefined,
  };
}
