import type { Texts } from "./texts";

/** The charts' words in Swedish. */
export const swedishCharts: Pick<Texts, "charts"> = {
  charts: {
    framesOverYears: (words) => `Ramen per ${words.unit} år för år`,
    indexScale: (year) => `Index, ${year} = 100 (streckad linje). Samma skala för alla.`,
    yearAmount: (year, amount) => `${year}: ${amount}`,
    changeOver: (from, to) => `${from}–${to}`,
    forecastsOverTime: "Prognoserna period för period",
    indicatorsOverTime: "Indikatorernas ljus period för period",
    noForecast: "ingen prognos",
    todaysTargets: "Bedömt efter dagens målvärden.",
  },
};
