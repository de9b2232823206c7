import type { ReportId } from "../../sheets/report/reportSheet";

/** The reports' Swedish names, for menus, the command line and titles. */
export const REPORT_NAMES = {
  overview: "Översikt",
  bridge: "Rambrygga",
  scenarios: "Scenarier jämförda",
  operationalPlan: "Verksamhetsplaner",
  oversight: "Uppsiktsrapport",
  dialogue: "Dialogunderlag",
  internalControl: "Intern kontrollplan",
  resultAnalysis: "Resultatanalys",
  matrix: "Mål och vision",
  yearWheel: "Årshjul 12 månader",
  glossary: "Ordlista",
} as const satisfies Record<ReportId, string>;
