import type { FaultCode, FaultFacts } from "../../src/text/functions/functionTexts";

/** The words around the functions on the help page. */
export interface HelpWords {
  readonly heading: string;
  readonly intro: readonly string[];
  readonly contents: string;
  readonly argument: string;
  readonly meaning: string;
  readonly optional: string;
  readonly example: string;
  readonly formulaIn: (cell: string) => string;
  readonly given: string;
  readonly result: string;
  readonly errors: string;
  readonly error: string;
  readonly reason: string;
  readonly rule: string;
}

export const HELP_WORDS: Readonly<Record<"sv" | "en", HelpWords>> = {
  sv: {
    heading: "Styrmodells funktioner i Excel",
    intro: [
      "Skriv =STYR. i en cell och välj funktion. Svaret fyller så många celler som behövs (spill); lämna dem tomma.",
      "Belopp är i den enhet som argumentet beloppsenhet säger, priser i kr. Inget avrundas.",
      "0 räknas som tomt, eftersom Excel kan lämna en tom cell som 0. En tom cell får aldrig bli ett grönt ljus. Är 0 ett riktigt värde i dina celler, sätt det sista argumentet, nollor, till SANT, och se till att inga celler är tomma.",
      "Tal som text (”1 234,5”, ”2,1 %”) läses som tal. Ljusen är orden Grön, Gul, Röd och Grå på alla språk. Färga dem med Färgsätt eget område i panelen.",
      "Den som inte har tillägget ser #NAMN? när arket räknas om. Mallarna använder därför inte funktionerna.",
    ],
    contents: "Funktioner",
    argument: "Argument",
    meaning: "Betydelse",
    optional: "får utelämnas",
    example: "Exempel",
    formulaIn: (cell) => `Formeln i ${cell}:`,
    given: "Underlag",
    result: "Svar",
    errors: "Om det blir fel",
    error: "Fel",
    reason: "Vad Excel säger vid cellen",
    rule: "Regel",
  },
  en: {
    heading: "Styrmodell's functions in Excel",
    intro: [
      "Type =STYR. in a cell and choose a function. The answer fills as many cells as it needs (it spills); leave them empty.",
      "Amounts are in the unit that the argument amount_unit says, prices in kr. Nothing is rounded.",
      "0 is taken for empty, since Excel may hand over an empty cell as 0. An empty cell must never become a green light. If 0 is a real value in your cells, set the last argument, zeros, to TRUE, and see to it that no cell is empty.",
      "Numbers that are Swedish text (“1 234,5”, “2,1 %”) are read as numbers. The lights are the words Grön (green), Gul (yellow), Röd (red) and Grå (grey) in every language.",
      "Those without the add-in see #NAME? when the sheet is recalculated. The templates therefore do not use the functions.",
    ],
    contents: "Functions",
    argument: "Argument",
    meaning: "Meaning",
    optional: "may be left out",
    example: "Example",
    formulaIn: (cell) => `The formula in ${cell}:`,
    given: "Input",
    result: "Answer",
    errors: "When something is wrong",
    error: "Error",
    reason: "What Excel says at the cell",
    rule: "Rule",
  },
};

/** Facts that a reason is shown with on the help page; the argument is one that the function has. */
export const FAULT_SAMPLES: { readonly [K in FaultCode]: Omit<FaultFacts[K], "argument"> } = {
  "value-missing": { row: 2, column: 1 },
  "not-a-number": { row: 2, column: 1, found: "ca 450" },
  "not-a-year": { row: 2, column: 1, found: "27" },
  "out-of-range": { row: 1, column: 1, found: -5, min: 0 },
  "not-in-list": { row: 1, column: 1, found: "x", allowed: ["kr", "tkr", "mnkr"] },
  "shapes-differ": { found: { rows: 3, columns: 1 }, wanted: { rows: 4, columns: 1 } },
  "year-twice": { year: 2025 },
  "year-missing": { year: 2025 },
  "index-year-missing": { year: 2027 },
  "before-price-year": { year: 2024, priceYear: 2025 },
  "no-rows": {},
};
