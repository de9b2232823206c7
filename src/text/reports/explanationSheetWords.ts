/** What the sheet of an explanation says beside the explanation itself. */
export const EXPLANATION_SHEET_WORDS = {
  sheet: (title: string) => `Förklara ${title}`,
  chain: "Så räknas talet",
  number: "Tal",
  unit: "Enhet",
  what: "Vad",
  cell: "Cell",
  source: "Källa och datum",
  sign: "",
  decision: "Så bestäms det",
  tried: "Prövas",
  outcome: "Utfall",
  decides: "avgör",
  notes: "Att veta",
  rules: "Paragrafer",
  sentence: "Mening att klistra in",
} as const;
