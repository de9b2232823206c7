import type { CellError, CellValue } from "../model/workbook";

/** What the engine says of a cell: its kind (1 number, 2 text, 4 logical, 16 error) and its text. */
export interface EngineReading {
  readonly type: number;
  readonly text: string;
  /** The number with all its digits. */
  readonly digits: () => string;
}

const errors: Readonly<Record<string, CellError>> = {
  "#NULL!": "#NULL!",
  "#DIV/0!": "#DIV/0!",
  "#VALUE!": "#VALUE!",
  "#REF!": "#REF!",
  "#NAME?": "#NAME?",
  "#NUM!": "#NUM!",
  "#N/A": "#N/A",
  "#SPILL!": "#SPILL!",
  "#CALC!": "#CALC!",
  // A circle has no value of its own in a cell; Excel warns and shows 0, which would be taken for a result.
  "#CIRC!": "#REF!",
};

/** A cell's value as the model has it; undefined when the engine could not compute it. */
export function engineValue({ type, text, digits }: EngineReading): CellValue | undefined {
  if (type === 16) {
    const error = errors[text];
    return error && { error };
  }
  if (type === 4) return text === "TRUE";
  if (type === 2) return text;
  if (text === "") return null;
  const number = Number(digits());
  return Number.isFinite(number) ? number : { error: "#NUM!" };
}
