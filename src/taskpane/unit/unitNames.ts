import { namedUnits } from "../../domain/summary/namedUnits";
import type { RunReport } from "../../run/runReport";

/** The units one can call one's own: those that hand in forecasts first, then the others of Organisation and Verksamheter. */
export function unitNames({ workbook }: Pick<RunReport, "workbook">): readonly string[] {
  const { followUps, leftOut, services, units } = workbook;
  const unread = (leftOut.followUps ?? []).map(({ unit }) => ({ unit }));
  return namedUnits([...followUps, ...unread, ...services, ...units]);
}
