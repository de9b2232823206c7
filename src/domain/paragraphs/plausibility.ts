import type { Paragraph } from "../paragraph";

const DOCUMENT = "Rimlighetskontroller";

/**
 * What the add-in looks for beside the steering documents: accidents that have happened in municipalities' budgets and
 * follow-ups. No document asks for them, so each is advice. The quotes are the add-in's own wording. Ids: `P-<letter>`.
 */
export const PLAUSIBILITY = {
  "P-a": {
    document: DOCUMENT,
    paragraph: "P-a",
    quote: "Ett belopp som skulle ha räknats upp är på kronan samma som året före.",
  },
  "P-b": {
    document: DOCUMENT,
    paragraph: "P-b",
    quote: "En rad i en tabell som summeras är själv summan av andra rader.",
  },
  "P-c": {
    document: DOCUMENT,
    paragraph: "P-c",
    quote: "Värden till och med varje period har lagts ihop, så att samma månader räknas flera gånger.",
  },
  "P-d": {
    document: DOCUMENT,
    paragraph: "P-d",
    quote: "I en kolumn av formler står några enstaka inskrivna tal, som inte följer med när underlaget ändras.",
  },
  "P-e": {
    document: DOCUMENT,
    paragraph: "P-e",
    quote: "Ett belopp är ungefär tusen eller en miljon gånger större eller mindre än andra belopp för detsamma.",
  },
  "P-f": {
    document: DOCUMENT,
    paragraph: "P-f",
    quote: "En nettokostnad har motsatt tecken mot de andra, fast nettokostnader skrivs med plus.",
  },
  "P-g": {
    document: DOCUMENT,
    paragraph: "P-g",
    quote:
      "Befolkningens åldersklasser lämnar en lucka eller överlappar varandra, eller så lämnar målgrupperna ett glapp.",
  },
  "P-h": {
    document: DOCUMENT,
    paragraph: "P-h",
    quote: "En åtgärd startar efter det år som dess effekt räknas i.",
  },
} as const satisfies Record<string, Paragraph>;
