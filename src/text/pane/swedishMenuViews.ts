import type { Texts } from "./texts";

/** What stands in the views that the menu leads to, in Swedish. */
export const swedishMenuViews: Pick<Texts, "glossary" | "reports"> = {
  glossary: {
    search: "Sök i ordlistan",
    found: (count) => (count === "1" ? "1 begrepp" : `${count} begrepp`),
    none: (sought) => `Inget begrepp innehåller ”${sought}”.`,
    noTerms: "Styrmodellen har inga begrepp. Skriv dem i tabellen Styrmodell med delen Begrepp.",
    terms: "Begrepp",
    plans: "Planer",
    planYears: (years) => (years === 1 ? "1 år" : `${years} år`),
    levels: "Nivåer",
    goalTypes: "Måltyper, uppifrån",
    perspectives: "Perspektiv",
    words: "Ord i styrmodellen",
    wordFor: {
      unit: "Enhet",
      overallGoal: "Övergripande mål",
      goal: "Mål",
      factor: "Faktor",
      assignment: "Uppdrag",
      plan: "Plan",
    },
    forms: (one, more) => `${one}, flera ${more}`,
  },
  reports: {
    intro: "Rapporterna blir blad i arbetsboken. De räknas om från tabellerna när du uppdaterar dem.",
    choose: "Välj rapporter",
    what: {
      overview: () => "läget på en sida",
      scenarios: () => "ramarna nu och i varje scenario, och vad 1 % och 10 personer gör",
      bridge: () => "varför ramarna ändras: volym, pris, index, ambition",
      operationalPlan: ({ unit }) => `ett blad per ${unit}`,
      oversight: () => "nämnder och bolag",
      dialogue: ({ unit }) => `inför samtalet, ett blad per ${unit}`,
      internalControl: () => "risker och kontroller",
      resultAnalysis: () => "vad målen och ekonomin gav, och varför",
      matrix: () => "mål mot vision och hållbarhet",
      yearWheel: () => "vad som ska göras, månad för månad",
      glossary: () => "styrmodellens begrepp",
    },
    unit: (words) => `Blad för ${words.unit}`,
    allUnits: (words) => `Alla ${words.units}`,
    all: "Alla",
    none: "Inga",
    make: "Skapa eller uppdatera",
    nothingChosen: "Välj minst en rapport.",
    step: { read: "Läser tabellerna", compute: "Räknar", write: "Skriver bladen" },
    progress: "Rapporterna skapas",
    cancelled: "Rapporterna avbröts. Inget blad ändrades.",
    made: (sheets) => (sheets === 1 ? "1 blad är klart" : `${sheets} blad är klara`),
    created: "nytt",
    updated: "uppdaterat",
    unchanged: "Alla blad stämde redan. Inget ändrades.",
    result: "Resultat",
    kept: "Det du skrivit i textrutorna är kvar.",
    blocked: (sheets) =>
      `${sheets === 1 ? "1 blad är skyddat och uppdaterades" : `${sheets} blad är skyddade och uppdaterades`} inte. Ta bort bladskyddet under Granska › Ta bort bladets skydd, och uppdatera igen.`,
    abandoned: (sheets) =>
      sheets === 1
        ? "1 blad hör till en enhet som inte längre är med. Det uppdateras inte. Ta bort bladet när du inte behöver det."
        : `${sheets} blad hör till enheter som inte längre är med. De uppdateras inte. Ta bort bladen när du inte behöver dem.`,
    undo: "Återställ rapporterna",
    undone: "Rapporterna är återställda. Blad som du har skrivit på är kvar.",
    notHere: "Rapporter kan inte skapas här.",
    fromSummary: "Skapa rapporter",
  },
};
