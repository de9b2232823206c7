/** Words of the uppsiktsrapport. The five parts are the steering document's own words, in its order (T5.2-a). */
export const OVERSIGHT_WORDS = {
  parts: {
    conditions: "Analys av förutsättningar (och omvärld)",
    goals: "Uppföljning av vision, värdegrund, mål och indikatorer samt uppdrag",
    economy: "Uppföljning av finansiella mål och budget",
    quality: "Uppföljning av kvalitetsfaktorer och kvalitetsindikatorer",
    risks: "Uppföljning av intern kontroll och riskanalyser",
  },
  assessment: "Kommunstyrelsens bedömning",
  drivers: {
    text: "Ramens förändring",
    fromTo: (from: string, to: string) => `Från ${from} till ${to}`,
    volume: "Volym",
    price: "Pris",
    ambition: "Ambition",
    change: "Förändring",
    empty: "Inga ramar är beräknade. Fyll i Verksamheter och budgetår i Inställningar.",
  },
  analysis: {
    text: "Nulägesanalys och omvärldsanalys som målen hänvisar till",
    goals: "Mål",
    empty: "Inga mål hänvisar till en nulägesanalys eller omvärldsanalys. Fyll i kolumnen Analys i Mål.",
  },
  vision: {
    area: "Visionsområde",
    goals: "Mål",
    counts: "Ljus",
    empty: "Inga mål är kopplade till visionen. Fyll i kolumnen Visionsområde i Mål.",
  },
  values: "Värdegrunden följs upp i styrelsens bedömning nedan.",
  unit: "Enhet",
  emptyGoals: "Inga mål är inskrivna i Mål.",
  emptyAssignments: "Inga uppdrag är inskrivna i Uppdrag.",
  emptyFactors: "Inga faktorer är inskrivna i Faktorer.",
  emptyRisks: "Inga risker är inskrivna i Risker.",
  control: {
    name: "Kontrollmoment",
    result: "Resultat av kontrollen",
  },
} as const;
