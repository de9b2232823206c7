import type { RecoveryState } from "../../domain/outcome";
import { STATE_WORDS } from "./stateWords";

/** Words of forecasts, deficits, frames, financial goals and the balance, wherever they stand. */
export const ECONOMY_WORDS = {
  forecast: {
    frame: "Ram",
    forecast: "Prognos",
    deviation: "Avvikelse",
    measures: "Åtgärder",
    remaining: "Kvar att hantera",
    empty: "Ingen prognos är inskriven i Uppföljning.",
  },
  deficit: {
    from: "Från år",
    deficit: "Underskott",
    recovered: "Återhämtat",
    exempted: "Undantaget",
    remaining: "Kvar",
    due: "Frist",
    /** A deficit from a year, how it stands, and how much of it kommunfullmäktige has exempted. */
    story: (state: RecoveryState, year: number, exempted: string | undefined) =>
      `Underskott ${year}: ${STATE_WORDS.recovery[state].toLowerCase()}${exempted === undefined ? "" : `, ${exempted} undantaget av kommunfullmäktige`}`,
    empty: "Inga stängda år är inskrivna i Årsresultat.",
    none: "Inget underskott finns att hämta hem.",
  },
  frames: {
    service: "Verksamhet",
    method: "Metod",
    frame: (year: number) => `Ram ${year}`,
    previous: (year: number) => `Ram ${year}`,
    change: "Förändring",
    share: "Förändring, %",
    total: "Summa",
    funding: "Finansiering",
    resultTarget: "Resultatmål",
    left: "Utrymme",
    indexed: (year: number) => `Uppräkning ${year}`,
    difference: "Ram mot uppräkning",
    empty: "Inga ramar är beräknade. Fyll i Verksamheter och budgetår i Inställningar.",
    incomplete: "En ram som inte kunde räknas, eller en summa där någon verksamhet saknas, visas som –.",
    review: (years: number) =>
      `Översynsår: planen görs om vart ${years === 2 ? "annat" : `${years}:e`} år, och det här året räknas den senaste planen upp. Uppräkningen står bredvid den beräknade ramen.`,
  },
  financialGoal: {
    goal: "Finansiellt mål",
    year: "År",
    target: "Målvärde",
    forecast: "Prognos",
    outcome: "Utfall",
    decision: "Beslut",
    empty: "Inga finansiella mål är inskrivna i Finansiella mål.",
  },
  balance: {
    year: "År",
    result: "Årets resultat",
    adjusted: "Efter justeringar",
    deposited: "Till reserv",
    used: "Ur reserv",
    balance: "Balanskravsresultat",
    reserve: "Resultatreserv vid årets slut",
    empty: "Ingen balanskravsutredning är inskriven i Balanskrav.",
    apart:
      "Kommunens balanskravsresultat återställs inom tre år. Det räknas för sig och blandas inte med enheternas underskott.",
  },
} as const;
