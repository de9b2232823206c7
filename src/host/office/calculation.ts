import type { FormulaEngine } from "../formulas/engine";
import { hasFormulas } from "../model/formulaPresence";
import type { WorkbookModel } from "../model/workbook";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/**
 * When formulas are computed: not at every write, but once before the next value is read or when the request ends, as one
 * cannot tell the difference from outside. `suspend` puts it off to the end of the request
 * (`suspendApiCalculationUntilNextSync`); mode Manual until someone asks.
 */
export interface Calculation {
  mode: CalculationMode;
  /** To be called after each change of cells; `wroteFormula` when a formula came in. */
  noteWrite(wroteFormula: boolean): void;
  /** Brings values up to date, if something was written since and calculation is neither suspended nor manual. */
  ensureCurrent(): void;
  suspend(): void;
  /** Ends what `suspend` began and brings values up to date. */
  endRequest(): void;
  /** Computes now, whatever the mode. */
  calculate(): void;
}

class LazyCalculation implements Calculation {
  mode: CalculationMode = "Automatic";
  readonly #model: WorkbookModel;
  readonly #engine: FormulaEngine | undefined;
  #isStale: boolean;
  #isSuspended = false;
  #mayHaveFormulas: boolean | undefined;

  constructor(model: WorkbookModel, engine: FormulaEngine | undefined) {
    this.#model = model;
    this.#engine = engine;
    this.#isStale = model.needsCalculation;
  }

  noteWrite(wroteFormula: boolean): void {
    this.#isStale = true;
    if (wroteFormula) this.#mayHaveFormulas = true;
  }

  ensureCurrent(): void {
    if (this.#isStale && !this.#isSuspended && this.mode !== "Manual") this.calculate();
  }

  suspend(): void {
    this.#isSuspended = true;
  }

  endRequest(): void {
    this.#isSuspended = false;
    this.ensureCurrent();
  }

  calculate(): void {
    this.#isStale = false;
    this.#mayHaveFormulas ??= hasFormulas(this.#model);
    if (this.#mayHaveFormulas) this.#engine?.recalculate(this.#model);
  }
}

export function createCalculation(model: WorkbookModel, engine: FormulaEngine | undefined): Calculation {
  return new LazyCalculation(model, engine);
}
