import type { Finding, FindingCode } from "../finding";
import { has, type LeftOut, mayHave } from "../leftOut";
import { sameName } from "../nameKey";
import type { Citation } from "../rule";
import type { TableKey } from "../source";
import type { FrameQuestion } from "./frameQuestion";

export const RULE: Citation = ["T3.2-e", "A-5"];

/** The table that lacks what a finding about a frame misses, where the finding stands in another. */
const LACKING: Partial<Readonly<Record<FindingCode, TableKey>>> = {
  "price-missing": "standardCosts",
  "index-year-missing": "priceIndexes",
  "base-frame-missing": "baseFrames",
  "manual-volume-missing": "volumes",
};

const OF_SERVICE = ["standardCosts", "baseFrames", "ambitions"] as const;
const OF_ALL = ["population", "targetGroups", "volumes", "priceIndexes"] as const;

/**
 * The tables to look in for why a frame is not computed, each once: those that its findings are about. Without findings
 * rows were left out: those of its own service, or else of the tables that services share.
 *
 * Source: T3.2-e, A-5. @example a `price-missing`, or an unreadable row of Standardkostnader // ["standardCosts"]
 */
export function frameCauses(
  leftOut: LeftOut,
  question: FrameQuestion,
  findings: readonly Finding[],
): readonly TableKey[] {
  const told = findings.filter(({ code }) => code !== "frame-not-computed");
  if (told.length > 0) return [...new Set(told.map(({ code, at }) => LACKING[code] ?? at.table))];
  const own = OF_SERVICE.filter((table) => leftOut[table]?.some((row) => isOf(row, question)));
  return own.length > 0 ? own : OF_ALL.filter((table) => (leftOut[table]?.length ?? 0) > 0);
}

interface YearRow {
  readonly service?: string;
  readonly year?: number;
}

/** Frames build on the years before. */
function isOf(row: YearRow, { service, year }: FrameQuestion): boolean {
  const isSame = has(row, "service", (name) => sameName(name, service.service));
  return isSame && mayHave(row, "year", (other) => other <= year);
}
