import type { Texts } from "./texts";

/** What stands in the view Förklara, in English. */
export const englishExplainView: Pick<Texts, "explain"> = {
  explain: {
    explain: "Explain",
    explainOf: (what) => `Explain ${what}`,
    explainSelected: "Explain the selected cell",
    empty: {
      title: "Which number do you want to understand?",
      todo: "Select a cell that the add-in has written, and choose Explain the selected cell. Right-clicking the cell or Ctrl+Alt+Shift+F does the same.",
    },
    canBeExplained: "These can be explained:",
    reading: "Reading the workbook …",
    backTo: (what) => `Back to ${what}`,
    chain: "How it is reckoned",
    chainOf: (what) => `How ${what} is reckoned`,
    against: (year) => `Against ${year}:`,
    decision: "How it is decided",
    notes: "Good to know",
    rules: "By",
    moreRules: (count) => (count === 1 ? "One more paragraph" : `${count} more paragraphs`),
    sentence: "Sentence to paste (Swedish)",
    copy: "Copy sentence",
    copied: "The sentence is copied.",
    copyByHand: "The clipboard is not allowed here. The sentence is selected: press Ctrl+C.",
    gone: "The result is not there any more. Recalculate and explain again.",
    toSheet: "To a sheet",
    stale: "The cell shows something else: its inputs have changed since the last run. Recalculate.",
    goTo: (address) => `Go to ${address}`,
    deciding: "Decides",
    holds: "True",
    fails: "Not true",
    input: {
      title: (address) => `${address} is yours to fill in`,
      usedIn: "The cell is used in:",
      unused: "No result is built on the cell.",
      more: "… and more.",
    },
    notComputed: {
      title: (address) => `${address} could not be computed`,
      text: "This must be mended first:",
      unknown: "The row belongs to no result. Recalculate, and the rows that hold are written.",
    },
    notOurs: (address) => `${address} is no cell that the add-in writes or reads.`,
  },
};
