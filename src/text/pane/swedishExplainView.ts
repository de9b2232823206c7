import type { Texts } from "./texts";

/** What stands in the view Förklara, in Swedish. */
export const swedishExplainView: Pick<Texts, "explain"> = {
  explain: {
    explain: "Förklara",
    explainOf: (what) => `Förklara ${what}`,
    explainSelected: "Förklara markerad cell",
    empty: {
      title: "Vilket tal vill du förstå?",
      todo: "Markera en cell som tillägget har skrivit, och välj Förklara markerad cell. Högerklick på cellen eller Ctrl+Alt+Skift+F går lika bra.",
    },
    canBeExplained: "Det här kan förklaras:",
    reading: "Läser arbetsboken …",
    backTo: (what) => `Tillbaka till ${what}`,
    chain: "Så räknas det",
    chainOf: (what) => `Så räknas ${what}`,
    against: (year) => `Mot ${year}:`,
    decision: "Så bestäms det",
    notes: "Att veta",
    rules: "Enligt",
    moreRules: (count) => (count === 1 ? "En paragraf till" : `${count} paragrafer till`),
    sentence: "Mening att klistra in",
    copy: "Kopiera mening",
    copied: "Meningen är kopierad.",
    copyByHand: "Urklipp är inte tillåtet här. Meningen är markerad: tryck Ctrl+C.",
    toSheet: "Till blad",
    gone: "Resultatet finns inte längre. Räkna om och förklara på nytt.",
    stale: "Cellen visar något annat: underlaget har ändrats sedan senaste räkningen. Räkna om.",
    goTo: (address) => `Gå till ${address}`,
    deciding: "Avgör",
    holds: "Stämmer",
    fails: "Stämmer inte",
    input: {
      title: (address) => `${address} fyller du i själv`,
      usedIn: "Cellen används i:",
      unused: "Inget resultat bygger på cellen.",
      more: "… och fler.",
    },
    notComputed: {
      title: (address) => `${address} kunde inte räknas`,
      text: "Det här måste rättas först:",
      unknown: "Raden hör inte till något resultat. Räkna om, så skrivs de rader som gäller.",
    },
    notOurs: (address) => `${address} är ingen cell som tillägget skriver eller läser.`,
  },
};
