/** Labels of goals, factors, indicators and activities where they stand together. */
export const LINE_WORDS = {
  goal: (id: string) => `Mål ${id}`,
  factor: (id: string) => `Faktor ${id}`,
  indicator: (id: string) => `Indikator ${id}`,
  activity: (id: string) => `Aktivitet ${id}`,
  missing: "Saknas",
  indicators: "Indikatorer.",
  activities: "Aktiviteter som beskriver hur målet ska nås.",
  analysis: "Hänvisning till nulägesanalys eller omvärldsanalys.",
  assessment: "Bedömning",
  columns: {
    what: "Vad",
    text: "Beskrivning",
    target: "Målvärde",
    value: "Utfall",
    when: "När",
    /** In a table of factors, and in one of goals and factors: a factor has a perspective where a goal has a period. */
    factorWhen: "Perspektiv, trend",
    mixedWhen: "När, perspektiv",
    who: "Ansvarig",
    unit: "Enhet",
    light: "Status",
  },
} as const;
