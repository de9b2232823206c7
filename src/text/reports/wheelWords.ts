/** Words of the coming twelve months. */
export const WHEEL_WORDS = {
  heading: "De kommande tolv månaderna",
  fromModel:
    "En händelse med paragraf kommer ur styrmodellen eller lagen och har inget datum i arbetsboken. Skriv in den i Årshjul.",
  event: "Händelse",
  phase: "Fas",
  unit: "Vem",
  recipient: "Mottagare",
  all: "Alla",
  undated: "Utan datum",
  nothing: "Inget inplanerat.",
  /** Of the month that has begun. */
  nothingLeft: "Inget kvar.",
  empty: "Inga händelser är inskrivna i Årshjul.",
  cited: (event: string, rules: string) => `${event} (${rules})`,
  owed: "Det här återstår att lämna",
  nothingOwed: (units: string) => `Inget återstår för ${units}.`,
  noUnits: "Inga enheter är inskrivna i Organisation.",
} as const;
