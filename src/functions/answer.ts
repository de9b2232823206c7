import { FunctionFault } from "./functionFault";
import { toExcelError } from "./toExcelError";

/** A cell of a custom function's result; `""` is an empty one, since Excel shows `null` as 0. */
export type ResultCell = string | number | FunctionFault;

/**
 * Hands a result to Excel. A fault in one cell is that cell's error and the others stand; a fault thrown on the way is the
 * whole formula's error.
 */
export function answer(compute: () => readonly (readonly ResultCell[])[]): unknown[][] {
  try {
    return compute().map((row) => row.map((cell) => (cell instanceof FunctionFault ? toExcelError(cell) : cell)));
  } catch (error) {
    if (error instanceof FunctionFault) throw toExcelError(error);
    throw error;
  }
}

/** What one cell comes to: its value, or the fault that was thrown for it. */
export function cellOf(compute: () => string | number): ResultCell {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FunctionFault) return error;
    throw error;
  }
}
