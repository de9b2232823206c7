import type { Citation } from "../rule";

export const RULE: Citation = ["WB"];

/** The levels (Nivå in Organisation) that a rule speaks of, as the workbook writes them. */
export const LEVELS = {
  council: "Kommunfullmäktige",
  board: "Kommunstyrelse",
  committee: "Nämnd",
  administration: "Förvaltning",
  company: "Bolag",
} as const;
