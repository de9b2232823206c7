import type { Finding, FindingCode } from "../finding";
import { ignoredWithoutReason } from "../ignored/ignoredWithoutReason";
import type { CheckGrade, SteeringModel } from "../models/steeringModel";
import type { Citation } from "../rule";
import { assignmentChecks } from "./assignments/assignmentChecks";
import type { Check, CheckQuestion } from "./check";
import { childChecks } from "./children/childChecks";
import { economyChecks } from "./economy/economyChecks";
import { goalChecks } from "./goals/goalChecks";
import { indicatorChecks } from "./indicators/indicatorChecks";
import { initiativeChecks } from "./initiatives/initiativeChecks";
import { planChecks } from "./plans/planChecks";
import { plausibilityChecks } from "./plausibility/plausibilityChecks";
import { riskChecks } from "./risks/riskChecks";
import { steeringChecks } from "./steering/steeringChecks";
import { structureChecks } from "./structure/structureChecks";
import { yearChecks } from "./year/yearChecks";

export const RULE: Citation = ["WB"];

/** Every check there is, in the order that their findings come. A new one is added to its folder's list. */
export const CHECKS: readonly Check[] = [
  ...structureChecks,
  ...goalChecks,
  ...planChecks,
  ...indicatorChecks,
  ...assignmentChecks,
  ...childChecks,
  ...steeringChecks,
  ...initiativeChecks,
  ...riskChecks,
  ...yearChecks,
  ...economyChecks,
  ...plausibilityChecks,
  ignoredWithoutReason,
];

/** The findings of all checks, in their order, also those that the model has turned off. Never throws on data. */
export function runChecks(question: CheckQuestion): readonly Finding[] {
  return CHECKS.flatMap((check) => check(question));
}

/**
 * Findings without those that the steering model has turned off (`off`), whoever found them. What a model does not grade is
 * asked for by the law or the workbook itself, and always stands.
 */
export function askedFor(findings: readonly Finding[], { checks }: SteeringModel): readonly Finding[] {
  const grades: Readonly<Partial<Record<FindingCode, CheckGrade>>> = checks;
  return findings.filter(({ code }) => grades[code]?.severity !== "off");
}
