import type { GradedCode, SteeringModel } from "../models/steeringModel";
import { type Citation, PARAGRAPHS, type RuleId } from "../rule";
import type { Explanation } from "./explanation";

export const RULE: Citation = ["WB"];

/** The rules of an explanation: those of the model's check where there is one that it asks for, then these. */
export interface CitedBy {
  readonly rules: Citation;
  readonly check?: GradedCode;
}

type Cited = Pick<Explanation, "rules" | "ownSource" | "isBorrowed">;

/** A paragraph of each model's own document. */
const DOCUMENT_OF = {
  tranemo: PARAGRAPHS["T3.2-a"].document,
  sundsvall: PARAGRAPHS["S3-a"].document,
  lerum: PARAGRAPHS["L-a"].document,
  timra: PARAGRAPHS["Ti-a"].document,
} as const satisfies Record<SteeringModel["base"], string>;

const DOCUMENTS: ReadonlySet<string> = new Set(Object.values(DOCUMENT_OF));

/**
 * The paragraphs to quote in a model: its own document's, the law's and the assumptions. Where its document says nothing of
 * the kind, and the law neither, they are lent from the document that does.
 *
 * @example rulesOf(lerum, { rules: ["T3.2-c", "A-7"] }) // { rules: ["T3.2-c", "A-7"], isBorrowed: true }
 */
export function rulesOf(model: SteeringModel, { rules, check }: CitedBy): Cited {
  const grade = check && model.checks[check];
  const asked = grade && grade.severity !== "off" ? grade : undefined;
  const all: readonly RuleId[] = [...new Set([...(asked?.rule ?? []), ...rules])];
  const own = DOCUMENT_OF[model.base];
  const isOwn = (id: RuleId) => PARAGRAPHS[id].document === own;
  const isLent = (id: RuleId) => !isOwn(id) && DOCUMENTS.has(PARAGRAPHS[id].document);
  const [lender] = all.filter(isLent);
  const isBorrowed = lender !== undefined && !all.some((id) => isOwn(id) || id.startsWith("KL"));
  const lent = isBorrowed ? PARAGRAPHS[lender].document : undefined;
  return {
    rules: all.filter((id) => !isLent(id) || PARAGRAPHS[id].document === lent),
    ...(asked?.source !== undefined && { ownSource: asked.source }),
    isBorrowed: isBorrowed && asked?.source === undefined,
  };
}
