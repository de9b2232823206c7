import type { UnitLight } from "../../domain/planOutcome";

/** Words of the municipality's one-page overview. */
export const OVERVIEW_WORDS = {
  situation: "Läget per enhet",
  overall: "Samlat",
  decidedBy: "Avgörs av",
  forecast: "Prognos",
  period: "Prognos för",
  notGiven: (period: string) => `${period} ej lämnad`,
  given: (period: string, absent: string) => `${period},\n${absent}`,
  forecastMissing: "Prognos saknas",
  recovery: "Underskott",
  leftToRecover: "Kvar att hämta hem",
  goals: "Mål",
  factors: "Faktorer",
  risks: "Risker",
  decided: {
    forecast: "Prognosen",
    recovery: "Underskottet",
    goals: "Målen",
    factors: "Faktorerna",
    risks: "Riskerna",
    nothing: "–",
  } satisfies Record<UnitLight["decidedBy"], string>,
  outranks: "Ekonomin är överordnad verksamheten: det samlade ljuset är aldrig bättre än prognosen och underskotten.",
  emptySituation: "Inga enheter är inskrivna i Organisation.",
  frames: "Ramar för planens år",
  deficits: "Underskott att hämta hem per enhet",
  financialGoals: "Finansiella mål",
  balance: "Balanskravsresultat, hela kommunen",
  findings: "Fynd i arbetsboken",
  findingCount: (errors: number, advice: number) =>
    `${errors === 0 ? "Inga fel" : `${errors} fel`} och ${advice === 0 ? "inga råd" : `${advice} råd`}. Fel är uppgifter som saknas eller regler som bryts. Råd gör arbetsboken bättre men ändrar ingen siffra.`,
  noFindings: "Inga fynd: alla uppgifter kunde läsas, och ingen regel bryts.",
  summary: "Sammanfattning",
} as const;
