import type { Texts } from "./texts";

/** Insamling in Swedish. */
export const swedishCollection: Pick<Texts, "collection"> = {
  collection: {
    empty: {
      title: "Här finns inga enheter att samla in från",
      todo: "Skriv enheterna i Verksamheter eller Uppföljning och räkna om. Om tabellerna saknas: välj Skapa mall eller Öppna ett exempel under ⋯.",
    },
    title: (period) => `Prognoser ${period}`,
    filledIn: (count, total) => `${count} av ${total} har fyllt i prognosen`,
    allIn: "Alla har fyllt i prognosen.",
    missingCount: (count) => (count === 1 ? "1 enhet saknas" : `${count} enheter saknas`),
    missing: "Prognos saknas",
    missingSince: (days) => `${days === "1" ? "1 dag" : `${days} dagar`} mellan periodens slut och avstämningsdagen`,
    unreadable: "Raden kunde inte läsas",
    short: (amount) => `${amount} saknas`,
    measures: (count) => (count === 1 ? "1 åtgärd räknas" : `${count} åtgärder räknas`),
    noComment: "kommentar saknas",
    comments: (count) => (count === 1 ? "1 kommentar saknas" : `${count} kommentarer saknas`),
    findings: (count) => (count === 1 ? "1 fynd" : `${count} fynd`),
    moreFindings: (count) => `Visa alla ${count} fynd`,
    copyReminder: "Kopiera påminnelse",
    copied: "Påminnelsen är kopierad.",
    notCopied: "Det gick inte att kopiera. Markera texten och tryck Ctrl+C.",
    reminder: {
      label: "Påminnelse",
      hello: (name) => `Hej ${name}!`,
      helloAll: "Hej!",
      intro: (unit) => `Det här saknas från ${unit}:`,
      forecast: (period) => `Prognos för ${period}: fyll i Prognos på enhetens rad i Uppföljning.`,
      uncovered: (amount, period) =>
        `Åtgärder: ${amount} av underskottet i prognosen ${period} saknar åtgärder. Skriv dem i Åtgärder.`,
      uncoveredUnknown: (period) =>
        `Åtgärder: underskottet i prognosen ${period} täcks inte av åtgärder. Skriv dem i Åtgärder.`,
      comment: (period) => `Kommentar till prognosen ${period}: skriv den i Kommentar i Uppföljning.`,
      event: (event, day) => `${event}: sista dag är ${day}.`,
      assignment: (assignment, day) => `Återrapport av uppdrag ${assignment}: sista dag är ${day}.`,
      where: "Välj Räkna om när det är klart, så syns det direkt om prognosen är i ordning.",
    },
  },
};
