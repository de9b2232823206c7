import type { Texts } from "./texts";

/** What is said of the frame bridge, in Swedish. */
export const swedishBridge: Pick<Texts, "bridge"> = {
  bridge: {
    title: "Vad som ändrar ramen",
    scope: "Visa",
    whole: "Hela kommunen",
    unit: (unit) => unit,
    service: (service) => `Verksamhet: ${service}`,
    from: "Jämför med",
    fromWords: { perYear: "Föregående år", accumulated: "Ackumulerat", decided: "Beslutad ram" },
    year: "Till år",
    parts: {
      volume: "Volym",
      share: "Andel",
      price: "Pris",
      index: "Index",
      ambition: "Ambition",
      technical: "Teknisk",
    },
    meaning: {
      volume: "fler eller färre personer",
      share: "ny andel eller kompensationsgrad",
      price: "ny standardkostnad",
      index: "årets prisindex",
      ambition: "över- och underambitioner",
      technical: "justeringar och ändrad basram",
    },
    frame: (year) => `Ram ${year}`,
    decidedFrame: (year) => `Beslutad ${year}`,
    frameNow: (year) => `Ram nu ${year}`,
    change: "Förändring",
    caption: (scope, span) => `${scope}, ${span}`,
    amountsIn: (unit) => (unit === "" ? "Belopp" : `Belopp i ${unit}`),
    chart: (caption, story) => `Trappdiagram: ${caption}. ${story}.`,
    legend: { up: "ökning", down: "minskning", cut: "staplarna för ramen är avkortade" },
    remark: {
      decidedGap: (amount) =>
        `I Pris ingår ${amount}: så långt är den ram som räknas av volym och pris från den beslutade Basramen året före.`,
      baseFrame: (amount) => `I Teknisk ingår ${amount} som är ändrade Basramar vid metod Fast.`,
      newService: (amount) => `I Teknisk ingår ${amount} av verksamheter som kommit till, flyttats eller tagits bort.`,
      unattributed: (amount) => `I Teknisk ingår ${amount} som inte kan hänföras till någon annan del.`,
    },
    rounded: "Delarna är avrundade var för sig och kan skilja på sista siffran.",
    toSheet: "Till blad",
    unknown: {
      title: "Delarna är inte kända",
      todo: "För valet saknas en ram, en volym, ett pris eller en ambition för något av åren. Se Fynd.",
    },
    onlyChange: "Bara hela förändringen är känd:",
  },
};
