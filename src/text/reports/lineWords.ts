/** Labels of goals, factors, indicators and activities where they stand together. */
export const LINE_WORDS = {
  goal: (id: string) => `Mål ${id}`,
  factor: (id: string) => `Faktor ${id}`,
  indicator: (id: string) => `Indikator ${id}`,
  activity: (id: string) => `Aktivitet ${id}`,
  missing: "Saknas",
  indicators: "Saknas: indikatorer.",
  activities: "Saknas: aktiviteter som beskriver hur målet ska nås.",
  analysis: "Saknas: hänvisning till nulägesanalys eller omvärldsanalys.",
  assessed: (text: string, reason: string) => `${text}\nBedömning: ${reason}`,
  columns: {
    what: "Vad",
    text: "Beskrivning",
    target: "Målvärde",
    value: "Utfall",
    when: "När",
    who: "Ansvarig",
    unit: "Enhet",
    light: "Status",
  },
} as const;
