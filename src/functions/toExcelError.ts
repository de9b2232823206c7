import { englishFunctions } from "../text/functions/englishFunctions";
import type { FaultCode } from "../text/functions/functionTexts";
import { swedishFunctions } from "../text/functions/swedishFunctions";
import { languageOf } from "../text/pane/languageOf";
import type { FunctionFault } from "./functionFault";

const MISSING: ReadonlySet<FaultCode> = new Set(["value-missing", "year-missing", "index-year-missing", "no-rows"]);

/** True for what is missing, which is `#N/A`; the rest is wrong, `#VALUE!`. No other error of Excel's can carry a reason. */
export function isMissing(code: FaultCode): boolean {
  return MISSING.has(code);
}

/** A fault as Excel shows it: the error, with the reason in the language that Excel is shown in. */
export function toExcelError({ code, facts }: FunctionFault): CustomFunctions.Error {
  const texts = languageOf(Office.context?.displayLanguage) === "sv" ? swedishFunctions : englishFunctions;
  // A fault's facts are those of its code; the union can not see that the looked-up reason takes just those.
  const reason = texts.reasons[code] as (facts: unknown) => string;
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(isMissing(code) ? notAvailable : invalidValue, reason(facts));
}
