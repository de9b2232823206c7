import type { Texts } from "./texts";

/** What is said of the frame bridge, in English. */
export const englishBridge: Pick<Texts, "bridge"> = {
  bridge: {
    title: "What changes the frame",
    scope: "Show",
    whole: "The whole municipality",
    unit: (unit) => unit,
    service: (service) => `Service: ${service}`,
    from: "Compare with",
    fromWords: { perYear: "Year before", accumulated: "Accumulated", decided: "Decided frame" },
    year: "To year",
    parts: {
      volume: "Volume",
      share: "Share",
      price: "Price",
      index: "Index",
      ambition: "Ambition",
      technical: "Technical",
    },
    meaning: {
      volume: "more or fewer people",
      share: "new share or compensation",
      price: "new standard cost",
      index: "the year's price index",
      ambition: "ambitions above or below",
      technical: "adjustments and changed base frame",
    },
    frame: (year) => `Frame ${year}`,
    decidedFrame: (year) => `Decided ${year}`,
    frameNow: (year) => `Now ${year}`,
    change: "Change",
    caption: (scope, span) => `${scope}, ${span}`,
    amountsIn: (unit) => (unit === "" ? "Amounts" : `Amounts in ${unit}`),
    chart: (caption, story) => `Waterfall chart: ${caption}. ${story}.`,
    legend: { up: "increase", down: "decrease", cut: "the bars of the frame are cut short" },
    remark: {
      decidedGap: (amount) =>
        `Price holds ${amount}: how far the frame by volume and price is from the frame decided for the year before.`,
      baseFrame: (amount) => `Technical holds ${amount} of changed base frames by the method Fast.`,
      newService: (amount) => `Technical holds ${amount} of services that are new, moved or gone.`,
      unattributed: (amount) => `Technical holds ${amount} that no other part can be given.`,
    },
    rounded: "The parts are rounded one by one and may differ in the last digit.",
    toSheet: "To sheet",
    unknown: {
      title: "The parts are not known",
      todo: "For this choice a frame, a volume, a price or an ambition is missing in one of the years. See Issues.",
    },
    onlyChange: "Only the whole change is known:",
  },
};
