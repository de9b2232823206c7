/** How a Swedish Excel shows its errors; those that are not here are the same in both languages. */
const ERRORS: Readonly<Record<string, string>> = {
  "#NULL!": "#SKÄRNING!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#NAME?": "#NAMN?",
  "#NUM!": "#OGILTIGT!",
  "#N/A": "#SAKNAS!",
};

/** An Excel error, as a cell's value names it, in the words of a Swedish Excel: `swedishError("#N/A")` is `#SAKNAS!`. */
export function swedishError(error: string): string {
  return ERRORS[error.toUpperCase()] ?? error;
}
