import { swedishBridge } from "./swedishBridge";
import { swedishCharts } from "./swedishCharts";
import { swedishCollection } from "./swedishCollection";
import { swedishDetails } from "./swedishDetails";
import { swedishExplainView } from "./swedishExplainView";
import { swedishIgnoring } from "./swedishIgnoring";
import { swedishMenuViews } from "./swedishMenuViews";
import { swedishObstacle } from "./swedishObstacle";
import { swedishOwnUnit } from "./swedishOwnUnit";
import { swedishPlans } from "./swedishPlans";
import { swedishRangeLights } from "./swedishRangeLights";
import { swedishRoles } from "./swedishRoles";
import { swedishScenarios } from "./swedishScenarios";
import { swedishVersions } from "./swedishVersions";
import { swedishViews } from "./swedishViews";
import type { Texts } from "./texts";

/** The pane in Swedish. */
export const swedish: Texts = {
  ...swedishDetails,
  ...swedishPlans,
  ...swedishExplainView,
  ...swedishMenuViews,
  ...swedishViews,
  ...swedishRoles,
  ...swedishIgnoring,
  ...swedishObstacle,
  ...swedishOwnUnit,
  ...swedishCollection,
  ...swedishRangeLights,
  ...swedishBridge,
  ...swedishScenarios,
  ...swedishVersions,
  ...swedishCharts,
  shell: {
    product: "Styrmodell",
    budget: (year) => `Budget ${year}`,
    menu: "Fler val",
    createTemplate: "Skapa mall",
    undo: "Återställ senaste körning",
    model: (name) => `Styrmodell ${name}`,
    ownModel: (base) => `Egen styrmodell, utgår från ${base}`,
    exportModel: "Skriv ut styrmodellen på ett blad",
    back: "Tillbaka",
    examples: "Öppna ett exempel",
    language: "Språk",
    help: "Hjälp",
    about: "Om Styrmodell",
    aboutText: (version) =>
      `Version ${version}. Allt räknas i din egen arbetsbok. Inga uppgifter lämnar datorn, och ingen inloggning behövs.`,
    close: "Stäng",
    views: "Vyer",
    goToCell: "gå till cellen",
    goToRow: "Gå till raden",
  },
  run: {
    recalculate: "Räkna om",
    cancel: "Avbryt",
    cancelling: "Avbryter",
    never: "Inte räknad än",
    reading: "Läser arbetsboken …",
    fetchingView: "Hämtar vyn …",
    unfilled: "Tabellerna är inte ifyllda än",
    current: "Stämmer med arbetsboken",
    unwritten: "Inte skrivet i arbetsboken än",
    readAt: (time) => `Läst ${time}`,
    read: "Läser tabellerna",
    compute: "Räknar",
    write: "Skriver i arbetsboken",
    progress: "Körningen pågår",
    calculatedAt: (time) => `Räknad ${time}`,
    findings: (count) => (count === "0" ? "inga fynd" : `${count} fynd`),
    stale: (tables) => `Inaktuell: ${tables === 1 ? "1 tabell ändrad" : `${tables} tabeller ändrade`}`,
    keepCurrent: "Håll färgerna aktuella",
    keepsCurrent: "färgerna följer med",
    staleTables: (names) => `Ändrat sedan senaste körningen: ${names}`,
    cancelled: "Körningen avbröts. Inget skrevs i arbetsboken.",
    wrote: (cells, tables) =>
      `${cells} ${cells === "1" ? "cell" : "celler"} skrevs i ${tables === 1 ? "1 tabell" : `${tables} tabeller`}`,
    wroteNothing: "Arbetsboken hade redan rätt resultat",
    templateCreated: (tables) =>
      `Mallen är skapad med ${tables === 1 ? "1 tabell" : `${tables} tabeller`}. Börja med bladet Inställningar: skriv kommun och budgetår.`,
    templateComplete: "Alla tabeller finns redan. Inget ändrades.",
    undone: "Senaste körningen är återställd. Cellerna har sina tidigare värden.",
    modelWritten: (model, sheet) =>
      `Styrmodellen står på bladet ${sheet}. För att ändra den: sätt Styrmodell till Egen och Utgår från till ${model} i Inställningar, ändra på bladet och räkna om.`,
    locked: (day, version) =>
      day === "" ? "Färgerna räknas som låsta" : version === "" ? `Låst ${day}` : `Låst ${day} · version ${version}`,
    lockedChanged: (day) => `Låst${day === "" ? "" : ` ${day}`} · underlaget har ändrats sedan dess`,
    lockedDiffers: (day) => `Låst${day === "" ? "" : ` ${day}`} · bladen stämmer inte med dagens underlag`,
    lockedShows: (time) => `Panelen visar underlaget som det lästes ${time}. Bladen står kvar som när de låstes.`,
    modelExists: (sheet) =>
      `Bladet ${sheet} har redan rader och lämnades orört. Töm tabellen för att skriva ut modellen på nytt.`,
  },
  failure: {
    cellEdit: {
      title: "Excel väntar på att du avslutar cellen",
      todo: "Tryck Enter eller Esc i arket. Försök sedan igen.",
    },
    protected: {
      title: "Ett blad är skyddat",
      todo: "Ta bort skyddet under Granska › Ta bort bladets skydd, och försök igen. Tillägget lyfter aldrig ett skydd självt.",
    },
    hung: {
      title: "Excel svarar inte",
      todo: "Vänta en stund och försök igen. Hjälper det inte, spara och öppna arbetsboken på nytt.",
    },
    tooLarge: {
      title: "Tabellerna är för stora för Excel på webben",
      todo: "Öppna arbetsboken i Excel på datorn, eller ta bort rader som inte används.",
    },
    notSupported: {
      title: "Den här versionen av Excel är för gammal",
      todo: "Uppdatera Office, eller öppna arbetsboken i Excel på webben.",
    },
    notLoaded: {
      title: "En del av tillägget kunde inte hämtas",
      todo: "Arbetsboken är orörd. Kontrollera nätverket och försök igen.",
    },
    conflict: {
      title: "Arbetsboken ändrades under tiden",
      todo: "Ett blad eller en tabell har tagits bort, flyttats eller bytt namn. Räkna om när ingen annan ändrar.",
    },
    edited: {
      title: "Det går inte att ångra",
      todo: "Det som skrevs har ändrats, flyttats eller fyllts på sedan dess. Arbetsboken är orörd: ändra för hand, eller ångra först ändringen i Excel.",
    },
    locked: {
      title: "Färgerna är låsta",
      todo: "Inget skrivs i tabellerna så länge. Lås upp i Versioner och försök igen.",
    },
    toVersions: "Till Versioner",
    unknown: {
      title: "Något gick fel i Excel",
      todo: "Försök igen. Händer det på nytt, spara arbetsboken, öppna den igen och kontakta supporten.",
    },
    notRestored:
      "Skrivningen avbröts halvvägs och kunde inte återställas. Ångra med Ctrl+Z, eller stäng utan att spara.",
    crashed: {
      title: "Panelen kunde inte visas",
      todo: "Arbetsboken är orörd. Öppna vyn på nytt; händer det igen, räkna om eller kontakta supporten.",
    },
    retry: "Försök igen",
  },
  empty: {
    firstTitle: "Se om ekonomin håller, direkt i Excel",
    firstText:
      "Ramar, prognoser, underskott och mål räknas ur dina egna tabeller. Varje resultat visar sin regel i styrmodellen.",
    openExample: "Öppna ett exempel",
    createTemplate: "Skapa mall",
    privacy: "Ingen inloggning. Inget lämnar arbetsboken.",
    notRun: {
      title: "Tabellerna finns, men är inte räknade än",
      todo: "Välj Räkna om, så visas läget här.",
    },
    frames: {
      title: "Här finns inga ramar än",
      todo: "Fyll i Verksamheter och Standardkostnader eller Basramar och räkna om. Om tabellerna saknas: välj Skapa mall eller Öppna ett exempel under ⋯.",
    },
    followUp: {
      title: "Här finns ingen uppföljning än",
      todo: "Fyll i tabellen Uppföljning med en rad per enhet och period, och räkna om. Om den saknas: välj Skapa mall eller Öppna ett exempel under ⋯.",
    },
    goals: {
      title: "Här finns inga mål än",
      todo: "Fyll i tabellerna Mål, Indikatorer och Mätvärden, och räkna om. Om de saknas: välj Skapa mall eller Öppna ett exempel under ⋯.",
    },
    findings: {
      title: "Inga fynd",
      todo: "Tabellerna kunde läsas, och ingen kontroll visade något att åtgärda.",
    },
    unchecked: {
      title: "Inget att kontrollera än",
      todo: "Tabellerna är tomma. Fyll i dem, så kontrolleras varje cell när du räknar om.",
    },
    filtered: "Inga fynd av det slaget.",
  },
  light: {
    word: { green: "Grön", yellow: "Gul", red: "Röd", grey: "Grå" },
    count: {
      green: (count) => (count === "1" ? "1 grön" : `${count} gröna`),
      yellow: (count) => (count === "1" ? "1 gul" : `${count} gula`),
      red: (count) => (count === "1" ? "1 röd" : `${count} röda`),
      grey: (count) => `${count} grå`,
    },
  },
};
