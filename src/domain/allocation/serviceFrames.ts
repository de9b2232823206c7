import { sumExact } from "../amount/sumExact";
import type { Finding, Found } from "../finding";
import type { Frame, FrameTerm } from "../outcome";
import type { Citation } from "../rule";
import type { ServiceRow } from "../structureRows";
import { ambitionOf } from "./ambition";
import { baseFrameOf } from "./baseFrameOf";
import { decidedState } from "./decidedState";
import { effectsOf } from "./effects";
import { fixedTerms } from "./fixedTerms";
import { frameCauses } from "./frameCauses";
import type { FrameQuestion } from "./frameQuestion";
import type { FrameTables } from "./frameTables";
import { indexationTerms } from "./indexationTerms";
import { frameNotComputed } from "./leftOutFrames";
import { volumeTerms } from "./volumeTerms";
import { waitsForUnit } from "./waitsForUnit";
import type { PreviousState, YearState } from "./yearState";

export const RULE: Citation = ["T3.2-c", "T3.2-d", "T3.2-e"];

/** One service's frames and their terms, for the years that could be computed. */
export interface ServiceFrames {
  readonly frames: readonly Frame[];
  readonly terms: readonly FrameTerm[];
}

/**
 * The frames of one service, year by year: Ram = Standardkostnadsram + Ambition, each compared with the year before and the
 * first with Basramar.
 *
 * Source: T3.2-c, d, e. `years` ascend one by one. A year that can not be computed is left out, with the findings that say
 * why and a `frame-not-computed`; the other years go on, as far as they do not need it. None, and nothing told but at the
 * setting, when prices can not be turned into Beloppsenhet.
 */
export function serviceFrames(
  tables: FrameTables,
  service: ServiceRow,
  years: readonly number[],
): Found<ServiceFrames> {
  if (waitsForUnit(tables, service)) return { value: { frames: [], terms: [] }, findings: [] };
  const frames: Frame[] = [];
  const terms: FrameTerm[] = [];
  const findings: Finding[] = [];
  const [first] = years;
  let before: PreviousState | undefined =
    first === undefined ? undefined : decidedState(tables, { service, year: first - 1 });
  for (const [step, year] of years.entries()) {
    const now = yearState(tables, { service, year, isFirst: step === 0 }, before);
    findings.push(...now.findings);
    if (now.value) {
      frames.push(frameOf(tables, { service, year }, { before, now: now.value }));
      terms.push(...(now.value.terms ?? []));
    } else {
      const why = service.method === "indexation" && !before ? findings : now.findings;
      const causes = frameCauses(tables.leftOut, { service, year }, why);
      findings.push(frameNotComputed(service.at, { service: service.service, year, causes }));
    }
    before = now.value;
  }
  return { value: { frames, terms }, findings };
}

interface YearQuestion extends FrameQuestion {
  readonly isFirst: boolean;
}

function yearState(
  tables: FrameTables,
  question: YearQuestion,
  before: PreviousState | undefined,
): Found<YearState | undefined> {
  const { value: terms, findings } = standardCostTerms(tables, question, before);
  const ambition = ambitionOf(tables, question);
  if (!terms || ambition === undefined) return { value: undefined, findings };
  const standardCostFrame = sumExact(terms.map((term) => term.amount));
  const frame = sumExact([standardCostFrame, ambition]);
  const rows = terms.flatMap((term) => term.explanation.rows);
  return { value: { standardCostFrame, ambition, frame, terms, rows }, findings };
}

function standardCostTerms(
  tables: FrameTables,
  question: YearQuestion,
  before: PreviousState | undefined,
): Found<readonly FrameTerm[] | undefined> {
  switch (question.service.method) {
    case "volume":
      return volumeTerms(tables, question);
    case "fixed":
      return fixedTerms(tables, question);
    case "indexation":
      return before
        ? indexationTerms(tables, question, before)
        : { value: undefined, findings: noStart(tables, question) };
  }
}

/** Only the first year starts from Basramar; a later one without a year before has had its reason told already. */
function noStart(tables: FrameTables, { service, year, isFirst }: YearQuestion): readonly Finding[] {
  return isFirst ? baseFrameOf(tables, { service, year: year - 1 }).findings : [];
}

function frameOf(
  tables: FrameTables,
  { service, year }: FrameQuestion,
  states: { readonly before: PreviousState | undefined; readonly now: YearState },
): Frame {
  const { before, now } = states;
  return {
    unit: service.unit,
    service: service.service,
    year,
    method: service.method,
    partOf: service.partOf,
    standardCostFrame: now.standardCostFrame,
    ambition: now.ambition,
    frame: now.frame,
    previousFrame: before?.frame,
    ...effectsOf({ method: service.method, unit: tables.settings.amountUnit, before, now }),
  };
}
