import type { FindingCode } from "../finding";
import { CHECK_NAMES } from "../models/checkNames";
import type { Citation } from "../rule";

export const RULE: Citation = ["WB"];

/** What each finding that may be advice is called, in Ignorerade fynd and in the pane. An error can not be ignored. */
export const ADVICE_NAMES = {
  ...CHECK_NAMES,
  "misspelt-column": "Felstavad kolumn",
  "duplicate-column": "Samma kolumn två gånger",
  "misspelt-setting": "Felstavad inställning",
  "number-as-text": "Tal skrivet som text",
  "measure-without-effect": "Åtgärd utan effekt",
  "exemption-without-deficit": "Undantag utan underskott",
  "exemption-exceeds-deficit": "Undantag större än underskottet",
  "unit-named-nowhere-else": "Enhet som inte finns i andra tabeller",
  "yellow-limit-on-wrong-side": "Gräns gul på fel sida om målvärdet",
  "model-table-unused": "Styrmodell som inte används",
  "financial-goal-target-missing": "Finansiellt mål utan målvärde",
  "plan-years-too-few": "Plan för färre än tre år",
  "scenario-without-change": "Scenario som inte ändrar något",
  "colours-locked": "Färgerna är låsta",
  "record-cell-unreadable": "Cell i Logg eller Versioner som inte går att läsa",
  "version-data-unreadable": "Versionsdata som inte går att läsa",
  "last-year-value-left": "Föregående års värde kvar",
  "subtotal-counted": "Delsumma räknad två gånger",
  "accumulated-summed": "Ackumulerat värde summerat",
  "constant-among-formulas": "Konstant i formelkolumn",
  "magnitude-mixed": "Kr, tkr och mnkr blandat",
  "sign-mixed": "Tecken blandat",
  "age-class-missing": "Åldersklass saknas",
  "age-classes-shared": "Åldersklasser överlappar",
  "age-between-groups": "Ålder utan målgrupp",
  "effect-out-of-scale": "Orimligt stor effekt",
  "ambition-out-of-scale": "Orimligt stor ambition",
  "measure-starts-later": "Åtgärd som startar efter sitt år",
} as const satisfies Partial<Record<FindingCode, string>>;

/** A finding that can be ignored where it is advice. */
export type IgnorableCode = keyof typeof ADVICE_NAMES;

/** True when a finding's code is one that may be advice. @example isIgnorable("cell-error") // false */
export function isIgnorable(code: string): code is IgnorableCode {
  return Object.hasOwn(ADVICE_NAMES, code);
}
