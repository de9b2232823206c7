import type { FaultCode, FaultFacts } from "../text/functions/functionTexts";

/**
 * Thrown when a custom function has no answer for what it was given; caught where the answer is handed to Excel, which shows
 * the reason at the cell. `facts` are those of `code`.
 */
export class FunctionFault<K extends FaultCode = FaultCode> extends Error {
  constructor(
    readonly code: K,
    readonly facts: FaultFacts[K],
  ) {
    super(code);
    this.name = "FunctionFault";
  }
}
