import type { Periodicity } from "../../domain/goalRows";

/** Indikatorer → Periodicitet: Swedish in both languages, since that is what the cell takes. */
export const PERIODICITY_WORDS: Readonly<Record<Periodicity, string>> = {
  month: "Månad",
  quarter: "Kvartal",
  tertial: "Tertial",
  halfYear: "Halvår",
  year: "År",
  secondYear: "Vartannat år",
};
