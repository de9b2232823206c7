import type { ArgumentName, FaultCode } from "../../src/text/functions/functionTexts";

type Arguments = Partial<Record<FaultCode, ArgumentName>> & { readonly usual: ArgumentName };

/** The argument that each function's reasons are shown with: one where the fault can be. */
const ARGUMENTS: Readonly<Record<string, Arguments>> = {
  RAM: { usual: "prices", "not-in-list": "unit" },
  ATERHAMTNING: {
    usual: "results",
    "year-missing": "years",
    "year-twice": "years",
    "not-a-year": "years",
    "no-rows": "years",
  },
  PROGNOSKONTROLL: { usual: "forecasts", "not-in-list": "unit", "out-of-range": "limit" },
  INDIKATORLJUS: { usual: "targets", "not-in-list": "directions", "out-of-range": "yellowMargin" },
  INDEXKEDJA: { usual: "changes", "year-twice": "indexYears", "not-a-year": "indexYears" },
  BALANSKRAV: {
    usual: "results",
    "year-missing": "years",
    "year-twice": "years",
    "not-a-year": "years",
    "no-rows": "years",
  },
};

/** The argument to show a function's fault with. Throws for a function that is not known. */
export function faultArgument(id: string, code: FaultCode): ArgumentName {
  const own = ARGUMENTS[id];
  if (!own) throw new Error(`${id} has no arguments to show its reasons with.`);
  return own[code] ?? own.usual;
}
