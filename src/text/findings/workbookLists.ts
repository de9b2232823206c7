import type { Periodicity } from "../../domain/goalRows";
import type { CalendarKind, CalendarPhase } from "../../domain/planRows";

/* Words of the workbook's lists, which are Swedish in both languages, since that is what the cell takes. */

/** Indikatorer → Periodicitet. */
export const PERIODICITY_WORDS: Readonly<Record<Periodicity, string>> = {
  month: "Månad",
  quarter: "Kvartal",
  tertial: "Tertial",
  halfYear: "Halvår",
  year: "År",
  secondYear: "Vartannat år",
};

/** Årshjul → Slag. */
export const CALENDAR_KIND_WORDS: Readonly<Record<CalendarKind, string>> = {
  analysis: "Nulägesanalys",
  conditions: "Planeringsförutsättningar",
  planning: "Planering",
  budget: "Budgetbeslut",
  dialogue: "Dialogmöte",
  forecast: "Prognos",
  followUpCouncil: "Uppföljning till kommunfullmäktige",
  followUpBoard: "Uppföljning till kommunstyrelsen",
  interimReport: "Delårsrapport",
  annualReport: "Årsredovisning",
  resultAnalysis: "Resultatanalys",
  internalControl: "Intern kontroll",
  other: "Annat",
};

/** Årshjul → Fas. */
export const PHASE_WORDS: Readonly<Record<CalendarPhase, string>> = { planning: "Planering", followUp: "Uppföljning" };
