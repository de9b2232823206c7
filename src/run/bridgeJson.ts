import { accumulateBridges } from "../domain/bridge/accumulateBridges";
import type { Bridge } from "../domain/bridge/bridge";
import { bridgeYears } from "../domain/bridge/bridgeYears";
import { orNull } from "./orNull";
import type { RunReport } from "./runReport";

/**
 * The frame bridges of a run, from year to year and, where the plan has several years, accumulated from the year
 * before its first: those whose `fromYear` is not the year before. Neither unit nor service is the whole.
 */
export function bridgeJson({ workbook, outcome }: Pick<RunReport, "workbook" | "outcome">) {
  const perYear = bridgeYears(workbook, outcome);
  const accumulated = accumulateBridges(perYear).filter(({ fromYear, year }) => fromYear !== year - 1);
  return [...perYear, ...accumulated].map(flat);
}

function flat({ parts, remarks, ...bridge }: Bridge) {
  return orNull({
    ...bridge,
    volume: parts?.volume,
    share: parts?.share,
    price: parts?.price,
    index: parts?.index,
    ambition: parts?.ambition,
    technical: parts?.technical,
    remarks,
  });
}
