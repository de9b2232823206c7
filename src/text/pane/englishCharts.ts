import type { Texts } from "./texts";

/** The charts' words in English. */
export const englishCharts: Pick<Texts, "charts"> = {
  charts: {
    framesOverYears: () => "Frames by unit, year by year",
    indexScale: (year) => `Index, ${year} = 100 (dashed line). The same scale for all.`,
    yearAmount: (year, amount) => `${year}: ${amount}`,
    changeOver: (from, to) => `${from}–${to}`,
    forecastsOverTime: "Forecasts, period by period",
    indicatorsOverTime: "The indicators' lights, period by period",
    noForecast: "no forecast",
    todaysTargets: "Judged by today's targets.",
  },
};
