import { namedUnits } from "../../domain/summary/namedUnits";
import type { RunReport } from "../../run/runReport";
import { forecastStanding } from "./forecastStanding";

/** The units that hand in forecasts: those with a row of Uppföljning, be it unreadable in the newest period, or a service. */
export function forecastUnits(report: Pick<RunReport, "outcome" | "workbook" | "findings">): readonly string[] {
  const { followUps, services } = report.workbook;
  return namedUnits([...followUps, ...forecastStanding(report).unreadable, ...services]);
}
