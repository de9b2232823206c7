import type { Texts } from "./texts";

/** The lights of a range of the user's own, and the legend, in Swedish. */
export const swedishRangeLights: Pick<Texts, "rangeLights" | "legend"> = {
  rangeLights: {
    intro:
      "Markera cellerna i bladet, välj regel och se vad den ger innan du färgsätter. Bara färgen och formen ändras.",
    rule: "Regel",
    better: "Vilka värden är bra?",
    directions: {
      higher: "Högre är bättre",
      lower: "Lägre är bättre",
      interval: "Inom ett intervall",
      words: "Orden Grön, Gul, Röd, Grå",
    },
    directionHints: {
      higher: "Grön från gränsen och uppåt, gul ned till den gula gränsen, annars röd.",
      lower: "Grön till och med gränsen, gul upp till den gula gränsen, annars röd.",
      interval: "Grön i intervallet, gul inom marginalen utanför, annars röd.",
      words: "Cellerna får den färg som ordet i dem säger.",
    },
    green: { higher: "Grön från", lower: "Grön till" },
    yellow: { higher: "Gul från", lower: "Gul till" },
    from: "Grön från",
    to: "Grön till",
    margin: "Gul marginal utanför",
    notANumber: "Skriv ett tal, till exempel 75, 0,75 eller 75 %.",
    fault: {
      "yellow-on-wrong-side": "Den gula gränsen ligger på den gröna sidan. Byt plats på gränserna eller ändra regeln.",
      "interval-reversed": "Intervallet slutar innan det börjar. Byt plats på gränserna.",
      "negative-margin": "Marginalen kan inte vara mindre än noll.",
    },
    preview: "Förhandsgranska",
    apply: "Färgsätt markeringen",
    undo: "Ångra färgsättningen",
    previewed: (address) => `Så här skulle ${address} färgas:`,
    applied: (address) => `${address} är färgsatt. Färgerna följer inte med när talen ändras; färgsätt igen då.`,
    undone: "Färgerna är tillbaka som de var.",
    lights: "Ljus i markeringen",
    left: (count) =>
      count === "1" ? "1 cell utan tal lämnas som den är." : `${count} celler utan tal lämnas som de är.`,
    noLights: "Ingen cell i markeringen har ett värde som regeln kan bedöma.",
    ours: {
      title: "Markeringen ligger i tilläggets egen tabell",
      todo: (tables) =>
        `${tables} färgas inte: en färg där kan tas för ett ljus som Räkna om har satt. Markera andra celler, eller kopiera talen till ett eget blad.`,
    },
    severalAreas: {
      title: "Markeringen är i flera delar",
      todo: "Markera ett sammanhängande område och försök igen.",
    },
    nothingSelected: {
      title: "De markerade cellerna är tomma",
      todo: "Markera celler med värden i bladet och försök igen.",
    },
    tooMany: {
      title: "Markeringen är för stor",
      todo: (cells, most) => `Den har ${cells} celler; högst ${most} kan färgas på en gång. Markera en del i taget.`,
    },
  },
  legend: {
    title: "Så läser du ljusen",
    meaning: {
      green: "Grön: målet nås, eller prognosen ryms i ramen.",
      yellow: "Gul: nära målet, eller underskottet är täckt av åtgärder.",
      red: "Röd: målet nås inte, eller pengar saknas.",
      grey: "Grå: underlag saknas. Grå räknas aldrig som noll eller som grönt.",
    },
    shapes: "Ord och form säger samma sak som färgen, så att ljuset syns även i svartvit utskrift.",
  },
};
