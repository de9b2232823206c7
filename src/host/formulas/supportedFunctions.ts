import type { Model } from "@ironcalc/wasm";
import { lambdaParameters } from "./fileFormula";
import { tokenizeFormula } from "./tokenizeFormula";

const volatile = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "RANDARRAY"]);

/** Whether a formula's value depends on when it is computed. */
export function isVolatile(formula: string): boolean {
  return tokenizeFormula(formula).some(({ kind, text }) => kind === "function" && volatile.has(text.toUpperCase()));
}

/** Tells which formulas use only functions that the engine knows; it spells those it does not know in lower case. */
export class SupportedFunctions {
  private readonly known = new Map<string, boolean>();

  /** `scratch` is a model of its own: asking writes into its first cell. */
  constructor(private readonly scratch: Model) {}

  knowsAll(formula: string): boolean {
    const tokens = tokenizeFormula(formula);
    const parameters = lambdaParameters(tokens);
    return tokens.every(
      ({ kind, text }) => kind !== "function" || parameters.has(text.toLowerCase()) || this.knows(text.toUpperCase()),
    );
  }

  private knows(name: string): boolean {
    const asked = this.known.get(name);
    if (asked !== undefined) return asked;
    this.scratch.setUserInput(0, 1, 1, `=${name}(1)`);
    const isKnown = this.scratch.getCellContent(0, 1, 1).startsWith(`=${name}(`);
    this.known.set(name, isKnown);
    return isKnown;
  }
}
