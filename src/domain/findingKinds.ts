import type { Finding, FindingCode, Severity } from "./finding";
import { isGraded } from "./models/checkNames";
import type { GradedCode, SteeringModel } from "./models/steeringModel";
import type { Citation } from "./rule";
import type { BaseModelId } from "./settings";

/**
 * How serious a finding is, and the rule that says so. The first id is the one that is shown; `source`, a paragraph of the
 * municipality's own document, is shown instead where there is one.
 */
export interface FindingKind {
  readonly severity: Severity;
  readonly rule: Citation;
  readonly source?: string;
}

/** A finding that is graded the same in every model. */
export type UngradedCode = Exclude<FindingCode, GradedCode>;

function error(...rule: Citation): FindingKind {
  return { severity: "error", rule };
}

function advice(...rule: Citation): FindingKind {
  return { severity: "advice", rule };
}

/**
 * Severity and rule of every finding that no model grades. An error means that a number is missing or wrong, or that a
 * rule of the law is broken; advice means that the numbers stand, but the workbook can be made better.
 */
export const FINDING_KINDS = {
  "missing-table": error("WB"),
  "empty-table": error("WB"),
  "missing-column": error("WB"),
  "misspelt-column": advice("WB"),
  "duplicate-column": advice("WB"),
  "misspelt-setting": advice("WB"),
  "merged-cells": error("WB"),
  "protected-sheet": error("WB"),
  "results-never-settle": error("WB"),
  "colours-locked": advice("WB"),
  "lock-unreadable": error("WB", "A-5"),
  "record-cell-unreadable": advice("WB"),
  "version-data-unreadable": advice("WB"),
  "missing-value": error("WB", "A-5"),
  "cell-error": error("WB"),
  "not-a-number": error("WB"),
  "number-as-text": advice("WB"),
  "not-a-year": error("WB"),
  "not-a-period": error("WB"),
  "not-a-date": error("WB"),
  "not-a-flag": error("WB"),
  "not-an-age": error("WB"),
  "not-in-list": error("WB"),
  "out-of-range": error("WB"),
  "duplicate-key": error("WB"),
  "unknown-reference": error("WB"),
  "missing-setting": error("T3.2-e", "WB"),
  "share-limits-reversed": error("S4-b", "WB"),
  "age-class-cut": error("T3.2-c"),
  "age-class-overlap": error("T3.2-c"),
  "age-not-covered": error("T3.2-c", "A-5"),
  "age-span-reversed": error("T3.2-c"),
  "group-without-ages": error("T3.2-c"),
  "population-missing": error("T3.2-c", "A-5"),
  "manual-volume-missing": error("T3.2-c", "A-5"),
  "volume-zero": error("T3.2-c"),
  "price-missing": error("T3.2-c", "A-5"),
  "index-year-missing": error("T3.2-c", "A-5"),
  "base-frame-missing": error("T3.2-c", "A-5"),
  "frame-not-computed": error("T3.2-e", "A-5"),
  "sums-incomplete": error("T3.2-e", "A-5"),
  "room-not-computed": error("Ti-d", "A-5"),
  "earmark-cycle": error("WB"),
  "scenario-without-change": advice("A-12"),
  "scenario-population-unclear": error("A-12", "A-5"),
  "measure-without-effect": advice("T3.2-a", "A-3"),
  "result-year-gap": error("T3.2-b", "A-5"),
  "recovery-not-computed": error("T3.2-b", "A-5"),
  "exemption-without-decision": error("T3.2-b", "A-2"),
  "exemption-without-deficit": advice("T3.2-b", "A-2"),
  "exemption-exceeds-deficit": advice("T3.2-b", "A-2"),
  "unit-named-nowhere-else": advice("WB"),
  "assessment-without-reason": error("S4-d"),
  "goal-cycle": error("WB"),
  "target-missing": error("T3.3-c", "A-5"),
  "interval-reversed": error("T3.3-c"),
  "yellow-limit-on-wrong-side": advice("S4-b"),
  "judgement-unknown": error("T3.3-c", "A-5"),
  "value-not-a-number": error("T3.3-c", "A-5"),
  "unit-cycle": error("WB"),
  "risk-limits-reversed": error("T6-a", "WB"),
  "model-row-unreadable": error("WB", "A-5"),
  "model-table-unused": advice("WB"),
  "financial-goal-target-missing": advice("T3.2-f", "A-5"),
  "budget-not-balanced": error("KL11:5"),
  "plan-years-too-few": advice("KL11:6", "T3.2-e", "L-d"),
  "annual-report-after-april": error("KL11:20"),
  "balance-year-gap": error("KL11:12", "A-5"),
  "balance-not-computed": error("KL11:12", "A-5"),
  "balance-not-restored": error("KL11:12", "A-1"),
  "balance-exemption-without-decision": error("KL11:13", "A-2"),
  "reserve-deposit-too-large": error("KL11:14"),
  "reserve-above-limit": error("KL11:14"),
  "reserve-overdrawn": error("KL11:14"),
  "last-year-value-left": advice("P-a"),
  "subtotal-counted": advice("P-b"),
  "accumulated-summed": advice("P-c"),
  "constant-among-formulas": advice("P-d"),
  "magnitude-mixed": advice("P-e"),
  "sign-mixed": advice("P-f"),
  "age-class-missing": advice("P-g", "T3.2-c"),
  "age-classes-shared": advice("P-g", "T3.2-c"),
  "age-between-groups": advice("P-g", "T3.2-c"),
  "effect-out-of-scale": advice("P-e"),
  "ambition-out-of-scale": advice("P-e", "T3.2-d"),
  "measure-starts-later": advice("P-h", "T3.2-a"),
  "ignored-without-reason": advice("WB"),
} satisfies Record<UngradedCode, FindingKind>;

/** How the ids of each document's rules begin. */
const RULES_OF = {
  tranemo: /^T\d/,
  sundsvall: /^S\d/,
  lerum: /^L-/,
  timra: /^Ti-/,
} as const satisfies Record<BaseModelId, RegExp>;

/**
 * How serious a finding is in a model, and the rule to cite. A check that the model has turned off never becomes a finding
 * (`evaluate` drops it); asked of it all the same, it is advice. What no model grades is as serious in all, but cites no
 * other municipality's document; Tranemo's, the default, leans on Sundsvall's where its own is silent on lights (S4-b, S4-d).
 *
 * Source: each model's own document. @example findingKind("goal-without-indicator", STEERING_MODELS.sundsvall).rule[0] // "S3-b"
 */
export function findingKind(code: FindingCode, model: SteeringModel): FindingKind {
  if (!isGraded(code)) {
    const kind = FINDING_KINDS[code];
    return model.base === "tranemo" ? kind : { ...kind, rule: ownRules(kind.rule, model.base) };
  }
  const grade = model.checks[code];
  return { ...grade, severity: grade.severity === "off" ? "advice" : grade.severity };
}

/**
 * The same of one finding: an event that is missing in Årshjul is asked for by the event's own paragraph.
 *
 * Source: T3.5-a, S4-c, L-e, L-h, Ti-f, KL11:16, KL11:20.
 */
export function kindOfFinding({ code, facts }: Finding, model: SteeringModel): FindingKind {
  const kind = findingKind(code, model);
  if (code !== "calendar-event-missing") return kind;
  const event = model.calendar.find(({ name }) => name === facts.event);
  if (!event) return kind;
  return { ...kind, rule: event.source, ...(event.origin !== undefined && { source: event.origin }) };
}

/** A citation without other municipalities' paragraphs; of the workbook itself where nothing else is left. */
function ownRules(rule: Citation, base: BaseModelId): Citation {
  const others = Object.entries(RULES_OF).filter(([model]) => model !== base);
  const [first = "WB", ...rest] = rule.filter((id) => !others.some(([, begins]) => begins.test(id)));
  return [first, ...rest];
}
