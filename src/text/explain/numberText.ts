import type { Unit } from "../../domain/explain/step";
import type { AmountUnit } from "../../domain/settings";
import type { ExplainNames } from "./explainNames";
import type { ExplainTexts } from "./explainTexts";

/** What an explanation is told with: a language, the workbook's names and its amount unit. */
export interface ExplainWords {
  readonly texts: ExplainTexts;
  readonly names: ExplainNames;
  readonly language: "sv" | "en";
  readonly amountUnit: AmountUnit;
  /** Whose number is told: what is its own need not be said again. */
  readonly about?: readonly string[];
}

/** A number to be told: with so many decimals, of a share those of its percentage. */
interface ToldNumber {
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
}

const NO_BREAK = "\u00a0";
const MINUS = "\u2212";

/** A number with its unit: `99 555 tkr`, `2,1 %`, `1 030 personer`. Half away from zero; every minus is a real one. */
export function numberText(
  { value, unit, decimals }: ToldNumber,
  { texts, language, amountUnit }: ExplainWords,
): string {
  if (unit === "year") return String(value);
  const number = digits(unit === "share" ? value * 100 : value, decimals, language);
  switch (unit) {
    case "amount":
      return amountUnit === "unknown" ? number : `${number}${NO_BREAK}${amountUnit}`;
    case "kr":
      return `${number}${NO_BREAK}${texts.unit.kr}`;
    case "persons":
      return `${number}${NO_BREAK}${texts.unit.persons}`;
    case "share":
      return `${number}${language === "sv" ? NO_BREAK : ""}%`;
    default:
      return number;
  }
}

/** A number as a change, without its unit where that stands elsewhere: `+4 040`, `−1 822`. */
export function changeText({ value, decimals }: Pick<ToldNumber, "value" | "decimals">, language: "sv" | "en"): string {
  const text = digits(value, decimals, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Digits alone, in the language's format. */
export function digits(value: number, decimals: number, language: "sv" | "en"): string {
  const format = new Intl.NumberFormat(language === "sv" ? "sv-SE" : "en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const size = format.format(Math.abs(steady(value, decimals))).replace(/[\s\u202f]/g, NO_BREAK);
  return value < 0 && /[1-9]/.test(size) ? `${MINUS}${size}` : size;
}

/** A half that binary numbers can not hold counts as the half that was written. */
function steady(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.round(Math.abs(value) * scale * (1 + 2 * Number.EPSILON)) / scale;
  return value < 0 ? -size : size;
}
